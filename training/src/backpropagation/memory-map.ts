import { TILE_BYTES } from '../../../src/kernels/index.ts';
import { ACCUMULATE_SCRATCH, PATCH_LENGTH } from './kernels.ts';
import type { Block, Convolution, NetworkPlan } from './plan.ts';
import { backwardTiles } from './tiles.ts';

/** Where a 1x1 convolution's kernel lies, laid out for the forward and for the backward product. */
export interface Panels {
  readonly forward: number;
  readonly backward: number;
}

/** Addresses of one block, activations for all images of a micro-batch. */
export interface BlockMap {
  readonly expandPanels: Panels | undefined;
  readonly projectPanels: Panels;
  /** The depthwise filter turned by 180 degrees. */
  readonly turned: number;
  readonly expanded: number | undefined;
  readonly filtered: number;
  readonly output: number;
}

/** Addresses of what belongs to one worker. */
export interface WorkerMap {
  readonly gradients: number;
  /** Inputs of a whole share, [share, size, size, 3]. */
  readonly inputs: number;
  readonly share: number;
  readonly stemPanels: number;
  readonly stemGradient: number;
  readonly stemOutput: number;
  readonly blocks: readonly BlockMap[];
  readonly lastPanels: Panels;
  readonly lastOutput: number;
  /** [images, embedding length] */
  readonly embeddings: number;
  readonly embeddingGradients: number;
  /** The gradient for a block's output and for its input, in turn. */
  readonly flow: readonly [number, number];
  readonly patches: number;
  readonly filteredGradient: number;
  readonly expandedGradient: number;
  readonly scratch: number;
}

/** Byte addresses in the memory that all workers share. The first five belong to all of them. */
export interface MemoryMap {
  readonly zeros: number;
  readonly parameters: number;
  /** Moving mean and mean square of the gradients. */
  readonly mean: number;
  readonly square: number;
  /** Moving average of the parameters. */
  readonly average: number;
  readonly workers: readonly WorkerMap[];
  readonly tileBytes: number;
  readonly bytes: number;
}

export interface MemorySettings {
  readonly workers: number;
  /** Images of a worker's share of a batch. */
  readonly share: number;
  /** Images that go through the network at once. */
  readonly images: number;
  /** See `tiles.ts`. */
  readonly tileBytes?: number;
}

const ALIGNMENT = 64;

/** Gives everything its place. */
export function mapMemory(plan: NetworkPlan, { workers, share, images, tileBytes = TILE_BYTES }: MemorySettings): MemoryMap {
  let end = ALIGNMENT;
  const floats = (count: number) => {
    const at = end;
    end = Math.ceil((at + count * 4) / ALIGNMENT) * ALIGNMENT;
    return at;
  };
  const panels = ({ kernel }: Convolution): Panels => ({ forward: floats(kernel.length), backward: floats(kernel.length) });
  const blockMap = ({ expand, depthwise, project, walk }: Block): BlockMap => ({
    expandPanels: expand && panels(expand),
    projectPanels: panels(project),
    turned: floats(depthwise.kernel.length),
    expanded: expand && floats(images * walk.size ** 2 * depthwise.outputChannels),
    filtered: floats(images * walk.outSize ** 2 * depthwise.outputChannels),
    output: floats(images * walk.outSize ** 2 * project.outputChannels),
  });
  const { stem, blocks, last, mapSize, parameterCount } = plan;
  const stemOutput = images * stem.walk.outSize ** 2 * stem.outputChannels;
  const lastOutput = images * mapSize ** 2 * last.outputChannels;
  const flow = Math.max(stemOutput, ...blocks.map((b) => images * b.walk.outSize ** 2 * b.project.outputChannels));
  const scratchOf = (block: Block) => {
    const channels = block.depthwise.outputChannels;
    const tiles = backwardTiles(block, images, tileBytes);
    return {
      filtered: Math.max(...tiles.map((tile) => tile.images)) * block.walk.outSize ** 2 * channels,
      expanded: Math.max(...tiles.map((t) => t.images * (t.inTo - t.inFrom))) * block.walk.size * channels,
    };
  };
  const scratches = blocks.map(scratchOf);
  const workerMap = (): WorkerMap => ({
    gradients: floats(parameterCount),
    share,
    inputs: floats(share * plan.size ** 2 * 3),
    stemPanels: floats(PATCH_LENGTH * stem.outputChannels),
    stemGradient: floats(PATCH_LENGTH * stem.outputChannels),
    stemOutput: floats(stemOutput),
    blocks: blocks.map(blockMap),
    lastPanels: panels(last),
    lastOutput: floats(lastOutput),
    embeddings: floats(images * last.outputChannels),
    embeddingGradients: floats(images * last.outputChannels),
    flow: [floats(flow), floats(flow)],
    patches: floats(stem.walk.outSize ** 2 * PATCH_LENGTH),
    filteredGradient: floats(Math.max(...scratches.map((s) => s.filtered))),
    expandedGradient: floats(Math.max(lastOutput, ...scratches.map((s) => s.expanded))),
    scratch: floats(ACCUMULATE_SCRATCH / 4),
  });
  return {
    zeros: floats(zerosOf(plan)),
    parameters: floats(parameterCount),
    mean: floats(parameterCount),
    square: floats(parameterCount),
    average: floats(parameterCount),
    workers: Array.from({ length: workers }, workerMap),
    tileBytes,
    bytes: end,
  };
}

/** As many zeros as the longest row of an image, and the longest bias. */
function zerosOf({ size, blocks, last }: NetworkPlan): number {
  const rows = blocks.map(({ walk, depthwise }) => walk.size * depthwise.outputChannels);
  const biases = blocks.flatMap(({ expand, project }) => [expand?.inputChannels ?? 0, project.outputChannels]);
  return Math.max(size * 3, last.outputChannels, ...rows, ...biases);
}
