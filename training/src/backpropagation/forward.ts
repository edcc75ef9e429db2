import { EPILOGUE, type Kernels, PATCH_LENGTH } from './kernels.ts';
import type { BlockMap, MemoryMap, WorkerMap } from './memory-map.ts';
import type { Block, Convolution, NetworkPlan, Stem } from './plan.ts';
import { forwardTiles, type Tile } from './tiles.ts';

/** What the passes through the network work with. `weights` is the address of the parameters. */
export interface Pass {
  readonly kernels: Kernels;
  readonly plan: NetworkPlan;
  readonly memory: MemoryMap;
  readonly worker: WorkerMap;
  readonly weights: number;
}

/** From the inputs [images, size, size, 3] at an address to the embeddings, keeping every activation. */
export function runForward(pass: Pass, inputs: number, images: number): void {
  const { kernels, plan, worker } = pass;
  forwardStem(pass, inputs, images);
  let input = worker.stemOutput;
  for (const [i, block] of plan.blocks.entries()) {
    const map = worker.blocks[i] as BlockMap;
    for (const tile of forwardTiles(block, images, pass.memory.tileBytes)) forwardTile(pass, block, map, input, tile);
    input = map.output;
  }
  const { last, mapSize } = plan;
  const area = mapSize ** 2;
  const rows = images * area;
  pointwise(pass, last, worker.lastPanels.forward, input, 0, worker.lastOutput, rows, EPILOGUE.relu6);
  for (let i = 0; i < images; i++) {
    const x = worker.lastOutput + i * area * last.outputChannels * 4;
    kernels.pool(x, worker.embeddings + i * last.outputChannels * 4, area, last.outputChannels);
  }
}

function forwardStem({ kernels, plan, memory, worker, weights }: Pass, inputs: number, images: number): void {
  const { stem, size } = plan;
  const { walk, outputChannels } = stem;
  const rows = rowsOfStemTile(stem);
  for (let image = 0; image < images; image++) {
    const x = inputs + image * size * size * 12;
    for (let from = 0; from < walk.outSize; from += rows) {
      const to = Math.min(walk.outSize, from + rows);
      kernels.patches(x, worker.patches, memory.zeros, size, walk.outSize, walk.stride, walk.pad, from, to);
      const y = worker.stemOutput + (image * walk.outSize + from) * walk.outSize * outputChannels * 4;
      const bias = weights + stem.bias.offset * 4;
      const count = (to - from) * walk.outSize;
      kernels.multiply(worker.patches, worker.stemPanels, bias, 0, y, count, PATCH_LENGTH, outputChannels, EPILOGUE.relu6);
    }
  }
}

/** Rows of patches, and of the stem's output, that stay in the cache. */
export function rowsOfStemTile({ walk }: Stem): number {
  return Math.max(1, Math.floor(2048 / walk.outSize));
}

function forwardTile(pass: Pass, block: Block, map: BlockMap, input: number, tile: Tile): void {
  const { kernels, memory, weights } = pass;
  const { expand, depthwise, project, walk, shortcut } = block;
  const { image, images, inFrom, inTo, outFrom, outTo } = tile;
  const channels = depthwise.outputChannels;
  const expanded = map.expanded ?? input;
  if (expand && map.expandPanels && inTo > inFrom) {
    const pixel = (image * walk.size + inFrom) * walk.size;
    const rows = ((images - 1) * walk.size + inTo - inFrom) * walk.size;
    const x = input + pixel * expand.inputChannels * 4;
    pointwise(pass, expand, map.expandPanels.forward, x, 0, expanded + pixel * channels * 4, rows, EPILOGUE.relu6);
  }
  const outPixel = (image * walk.outSize + outFrom) * walk.outSize;
  for (let i = 0; i < images; i++) {
    kernels.depthwise(
      expanded + (image + i) * walk.size ** 2 * channels * 4,
      weights + depthwise.kernel.offset * 4,
      weights + depthwise.bias.offset * 4,
      0,
      map.filtered + (outPixel + i * walk.outSize ** 2) * channels * 4,
      memory.zeros,
      walk.size,
      walk.outSize,
      channels,
      walk.stride,
      walk.pad,
      outFrom,
      outTo,
      EPILOGUE.relu6,
    );
  }
  const at = outPixel * project.outputChannels * 4;
  const outRows = ((images - 1) * walk.outSize + outTo - outFrom) * walk.outSize;
  const x = map.filtered + outPixel * channels * 4;
  const epilogue = shortcut ? EPILOGUE.add : EPILOGUE.plain;
  pointwise(pass, project, map.projectPanels.forward, x, input + at, map.output + at, outRows, epilogue);
}

function pointwise(
  { kernels, weights }: Pass,
  { inputChannels, outputChannels, bias }: Convolution,
  panels: number,
  x: number,
  extra: number,
  y: number,
  rows: number,
  epilogue: 0 | 1 | 3,
): void {
  kernels.multiply(x, panels, weights + bias.offset * 4, extra, y, rows, inputChannels, outputChannels, epilogue);
}
