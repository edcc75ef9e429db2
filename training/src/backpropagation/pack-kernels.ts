import type { Pass } from './forward.ts';
import { PATCH_LENGTH } from './kernels.ts';
import type { BlockMap, Panels } from './memory-map.ts';
import type { Convolution } from './plan.ts';

/** Lays all kernels of the network out for the products, forward and backward. */
export function packKernels({ kernels, plan, worker, weights }: Pass): void {
  const pack = ({ kernel, inputChannels, outputChannels }: Convolution, { forward, backward }: Panels) => {
    const from = weights + kernel.offset * 4;
    kernels.packColumns(from, forward, inputChannels, inputChannels, outputChannels);
    kernels.packRows(from, backward, inputChannels, outputChannels);
  };
  const { stem, blocks, last } = plan;
  kernels.packColumns(weights + stem.kernel.offset * 4, worker.stemPanels, 27, PATCH_LENGTH, stem.outputChannels);
  for (const [i, { expand, depthwise, project }] of blocks.entries()) {
    const map = worker.blocks[i] as BlockMap;
    if (expand && map.expandPanels) pack(expand, map.expandPanels);
    pack(project, map.projectPanels);
    kernels.turnFilter(weights + depthwise.kernel.offset * 4, map.turned, depthwise.outputChannels);
  }
  pack(last, worker.lastPanels);
}
