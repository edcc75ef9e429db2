import { EPILOGUE, PATCH_LENGTH, TILE_BYTES } from '../../../kernels/index.ts';
import type { Depthwise, Pointwise, Stem } from './graph.ts';
import type { Machine } from './machine.ts';
import type { Block } from './plan-steps.ts';
import { tilesOf, walkOver } from './walk.ts';

/** Patches of the input that are laid out at once; more would not stay in the cache. */
const PATCHES = 2048;

export function bindStem(machine: Machine, step: Stem): () => void {
  const { kernels, arena, zeros } = machine;
  const { channels } = step.output;
  const panels = packed(machine, step, PATCH_LENGTH);
  const bias = arena.put(step.bias.read());
  const walk = walkOver(step.input.size, step.stride);
  const { size, outSize, stride, pad } = walk;
  const rows = Math.max(1, Math.floor(PATCHES / outSize));
  const patches = arena.take(rows * outSize * PATCH_LENGTH);
  const epilogue = epilogueOf(step);
  const x = machine.at(step.input);
  const y = machine.at(step.output);
  return () => {
    for (const { from, to } of tilesOf(walk, rows)) {
      kernels.patches(x, patches, zeros, size, outSize, stride, pad, from, to);
      const out = y + from * outSize * channels * 4;
      kernels.multiply(patches, panels, bias, 0, out, (to - from) * outSize, PATCH_LENGTH, channels, epilogue);
    }
  };
}

export function bindBlock(machine: Machine, { expand, depthwise, project, isAdded, ...block }: Block): () => void {
  const { size, channels } = depthwise.input;
  const walk = walkOver(size, depthwise.stride);
  const input = machine.at(block.input);
  const expandRows = expand && boundProduct(machine, expand, input, machine.at(expand.output));
  const filterRows = boundFilter(machine, depthwise);
  const filtered = machine.at(depthwise.output);
  const output = machine.at(block.output);
  const projectRows = boundProduct(machine, project, filtered, output, isAdded ? input : undefined);
  const rows = Math.max(1, Math.floor(TILE_BYTES / (size * channels * 4) / depthwise.stride));
  const tiles = tilesOf(walk, rows);
  return () => {
    for (const { inFrom, inTo, from, to } of tiles) {
      expandRows?.(inFrom, inTo);
      filterRows(from, to);
      projectRows(from, to);
    }
  };
}

export function bindPointwise(machine: Machine, step: Pointwise): () => void {
  const product = boundProduct(machine, step, machine.at(step.input), machine.at(step.output));
  const { size } = step.input;
  return () => product(0, size);
}

/** @param added - the address of a map that is added to the output. */
function boundProduct(machine: Machine, step: Pointwise, x: number, y: number, added?: number) {
  const { kernels, arena } = machine;
  const { size, channels: depth } = step.input;
  const { channels } = step.output;
  const panels = packed(machine, step, depth);
  const bias = arena.put(step.bias.read());
  const epilogue = added === undefined ? epilogueOf(step) : EPILOGUE.add;
  return (from: number, to: number) => {
    if (to <= from) return;
    const pixel = from * size;
    const out = pixel * channels * 4;
    const extra = added === undefined ? 0 : added + out;
    kernels.multiply(x + pixel * depth * 4, panels, bias, extra, y + out, (to - from) * size, depth, channels, epilogue);
  };
}

function boundFilter({ kernels, arena, zeros, at }: Machine, step: Depthwise) {
  const { channels } = step.input;
  const { size, outSize, stride, pad } = walkOver(step.input.size, step.stride);
  const filter = arena.put(step.kernel.read());
  const bias = arena.put(step.bias.read());
  const epilogue = epilogueOf(step);
  const x = at(step.input);
  const y = at(step.output);
  return (from: number, to: number) => {
    const out = y + from * outSize * channels * 4;
    kernels.depthwise(x, filter, bias, 0, out, zeros, size, outSize, channels, stride, pad, from, to, epilogue);
  };
}

/** The address of a kernel laid out for products. @param depth - of the product; what the kernel lacks is zeros. */
function packed({ kernels, arena }: Machine, { kernel, output }: Pointwise | Stem, depth: number): number {
  const values = kernel.read();
  const panels = arena.take(depth * output.channels);
  const raw = arena.borrow(values.length);
  arena.view(raw, values.length).set(values);
  kernels.packColumns(raw, panels, values.length / output.channels, depth, output.channels);
  return panels;
}

function epilogueOf({ relu6 }: { readonly relu6: boolean }) {
  return relu6 ? EPILOGUE.relu6 : EPILOGUE.plain;
}
