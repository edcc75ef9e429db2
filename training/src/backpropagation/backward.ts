import { type Pass, rowsOfStemTile } from './forward.ts';
import { EPILOGUE, PATCH_LENGTH } from './kernels.ts';
import type { BlockMap } from './memory-map.ts';
import type { Block, Convolution } from './plan.ts';
import { backwardTiles, type Tile } from './tiles.ts';

/**
 * Adds to the worker's gradients what the images of the last forward pass contribute, from the gradients for their embeddings,
 * which must lie at `embeddingGradients`. "The gradient for a tensor" below is always that of the loss.
 *
 * @param frozen as in `StepSettings`: nothing is computed for these.
 */
export function runBackward(pass: Pass, inputs: number, images: number, frozen: number): void {
  const { kernels, plan, worker } = pass;
  const { last, mapSize, blocks } = plan;
  const area = mapSize ** 2;
  const lastGradient = worker.expandedGradient;
  for (let i = 0; i < images; i++) {
    const at = i * area * last.outputChannels * 4;
    const y = worker.embeddingGradients + i * last.outputChannels * 4;
    kernels.spread(y, worker.lastOutput + at, lastGradient + at, area, last.outputChannels);
  }
  let [gradient, spare] = worker.flow;
  const input = worker.blocks.at(-1)?.output ?? 0;
  accumulate(pass, last, input, lastGradient, images * area);
  transposed(pass, last, worker.lastPanels.backward, lastGradient, 0, gradient, images * area, EPILOGUE.plain);
  for (let i = blocks.length - 1; i >= Math.max(0, frozen - 1); i--) {
    const block = blocks[i] as Block;
    const map = worker.blocks[i] as BlockMap;
    const before = worker.blocks[i - 1]?.output ?? worker.stemOutput;
    for (const tile of backwardTiles(block, images, pass.memory.tileBytes))
      backwardTile(pass, block, map, before, gradient, spare, tile);
    [gradient, spare] = [spare, gradient];
  }
  if (frozen === 0) backwardStem(pass, inputs, gradient, images);
}

/** From the gradient for a block's output to that for its input, before the ReLU6 that this went through if any. */
function backwardTile(
  pass: Pass,
  block: Block,
  map: BlockMap,
  input: number,
  gradient: number,
  inputGradient: number,
  tile: Tile,
): void {
  const { worker } = pass;
  const { expand, walk } = block;
  const { image, images, inFrom, inTo, outFrom, outTo } = tile;
  const channels = block.depthwise.outputChannels;
  if (outTo > outFrom) backwardProject(pass, block, map, gradient, tile);

  const pixel = (image * walk.size + inFrom) * walk.size;
  const expanded = map.expanded ?? input;
  const expandedGradient = expand ? worker.expandedGradient : inputGradient + pixel * channels * 4;
  const outRows = outTo - outFrom;
  for (let i = 0; i < images; i++) {
    const output = worker.filteredGradient + i * walk.outSize ** 2 * channels * 4;
    const image0 = expanded + (image + i) * walk.size ** 2 * channels * 4;
    if (outRows > 0) filterGradient(pass, block, image0, output, tile);
    const x = expandedGradient + i * (inTo - inFrom) * walk.size * channels * 4;
    depthwiseInput(pass, block, map, output, image0, x, tile);
  }
  if (!expand || !map.expandPanels) return;
  const rows = ((images - 1) * walk.size + inTo - inFrom) * walk.size;
  const at = pixel * expand.inputChannels * 4;
  accumulate(pass, expand, input + at, expandedGradient, rows);
  const epilogue = block.shortcut ? EPILOGUE.add : EPILOGUE.plain;
  const { backward } = map.expandPanels;
  transposed(pass, expand, backward, expandedGradient, gradient + at, inputGradient + at, rows, epilogue);
}

/** To the gradient before the ReLU6 behind the depthwise filter, for the tile's output rows. */
function backwardProject(pass: Pass, { project, walk }: Block, map: BlockMap, gradient: number, tile: Tile): void {
  const { image, images, outFrom, outTo } = tile;
  const pixel = (image * walk.outSize + outFrom) * walk.outSize;
  const rows = ((images - 1) * walk.outSize + outTo - outFrom) * walk.outSize;
  const y = gradient + pixel * project.outputChannels * 4;
  const x = map.filtered + pixel * project.inputChannels * 4;
  accumulate(pass, project, x, y, rows);
  const to = pass.worker.filteredGradient + outFrom * walk.outSize * project.inputChannels * 4;
  transposed(pass, project, map.projectPanels.backward, y, x, to, rows, EPILOGUE.mask);
}

function filterGradient({ kernels, memory, worker }: Pass, block: Block, x: number, y: number, tile: Tile): void {
  const { depthwise, walk } = block;
  const channels = depthwise.outputChannels;
  kernels.depthwiseFilter(
    x,
    y + tile.outFrom * walk.outSize * channels * 4,
    worker.gradients + depthwise.kernel.offset * 4,
    worker.gradients + depthwise.bias.offset * 4,
    memory.zeros,
    walk.size,
    walk.outSize,
    channels,
    walk.stride,
    walk.pad,
    tile.outFrom,
    tile.outTo,
  );
}

function depthwiseInput(
  { kernels, memory, weights }: Pass,
  { depthwise, walk, expand, inputActivated }: Block,
  map: BlockMap,
  y: number,
  expanded: number,
  x: number,
  { inFrom, inTo }: Tile,
): void {
  const channels = depthwise.outputChannels;
  const { size, outSize, pad } = walk;
  const seen = expanded + inFrom * size * channels * 4;
  const epilogue = expand || inputActivated ? EPILOGUE.mask : EPILOGUE.plain;
  const { zeros } = memory;
  if (walk.stride === 1) {
    kernels.depthwise(y, map.turned, zeros, seen, x, zeros, size, size, channels, 1, 1, inFrom, inTo, epilogue);
  } else {
    const filter = weights + depthwise.kernel.offset * 4;
    kernels.depthwiseInputOfStride2(y, filter, seen, x, zeros, size, outSize, channels, pad, inFrom, inTo, epilogue);
  }
}

function backwardStem({ kernels, plan, memory, worker }: Pass, inputs: number, gradient: number, images: number): void {
  const { stem, size } = plan;
  const { walk, outputChannels, kernel, bias } = stem;
  const rows = rowsOfStemTile(stem);
  const sums = worker.gradients + bias.offset * 4;
  kernels.clear(worker.stemGradient, PATCH_LENGTH * outputChannels);
  for (let image = 0; image < images; image++) {
    const x = inputs + image * size * size * 12;
    for (let from = 0; from < walk.outSize; from += rows) {
      const to = Math.min(walk.outSize, from + rows);
      kernels.patches(x, worker.patches, memory.zeros, size, walk.outSize, walk.stride, walk.pad, from, to);
      const y = gradient + (image * walk.outSize + from) * walk.outSize * outputChannels * 4;
      const count = (to - from) * walk.outSize;
      const { patches, stemGradient, scratch } = worker;
      kernels.accumulate(patches, y, stemGradient, sums, scratch, count, PATCH_LENGTH, outputChannels);
    }
  }
  kernels.add(worker.gradients + kernel.offset * 4, worker.stemGradient, kernel.length);
}

function accumulate({ kernels, worker }: Pass, { kernel, bias, ...c }: Convolution, x: number, y: number, rows: number) {
  const out = worker.gradients + kernel.offset * 4;
  const sums = worker.gradients + bias.offset * 4;
  kernels.accumulate(x, y, out, sums, worker.scratch, rows, c.inputChannels, c.outputChannels);
}

function transposed(
  { kernels, memory }: Pass,
  { inputChannels, outputChannels }: Convolution,
  panels: number,
  y: number,
  extra: number,
  x: number,
  rows: number,
  epilogue: 0 | 2 | 3,
): void {
  kernels.multiply(y, panels, memory.zeros, extra, x, rows, outputChannels, inputChannels, epilogue);
}
