import type { Measuring, Printing } from './measurement.ts';

/** What can be measured: figures of one run for RESULTS.md, or figures of data that not everybody has, which are only printed. */
export type Group =
  | { readonly kind: 'results'; readonly usage: string; readonly load: () => Promise<Measuring> }
  | { readonly kind: 'printed'; readonly usage: string; readonly load: () => Promise<Printing> };

/** By the name that the command line gives. The first line of each usage text is what a list of them shows. */
export const GROUPS: ReadonlyMap<string, Group> = new Map<string, Group>([
  [
    'training',
    {
      kind: 'results',
      usage: `npm run bench -- training [SIZE...] [--json FILE]

A training step beside the fused forward pass of the same net, two threads beside one, and the memory that training takes.

  SIZE         sides of the network's input in pixels (default: 160 192 224)
  --json FILE  write the figures there too`,
      load: () => import('./training-step.ts'),
    },
  ],
  [
    'judgement',
    {
      kind: 'results',
      usage: `npm run bench -- judgement [--json FILE]

Finding the frame and measuring the quality of a large and of a small photo beside one preprocessing of it.

  --json FILE  write the figures there too`,
      load: () => import('./judgement-steps.ts'),
    },
  ],
  [
    'frames',
    {
      kind: 'printed',
      usage: `npm run bench -- frames --data DIR [--split NAME] [--fit]

How well the suggested frame finds the lesion, against outlines that experts drew. Printed only: the pictures are not here.

  --data DIR    a set with labels.csv, images and masks, or a folder of such sets
  --split NAME  training, validation, test or all (default: validation)
  --fit         print the weights that the training pictures give, instead of measuring`,
      load: () => import('./lesion-frames.ts'),
    },
  ],
]);

/** What there is to measure, a line each. */
export function usageOfAll(): string {
  const lines = [...GROUPS.values()].map(({ usage }) => `  ${usage.split('\n', 1)[0]}`);
  return ['Usage', ...lines, '', 'Each explains itself with --help.'].join('\n');
}
