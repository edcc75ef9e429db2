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
    'inference',
    {
      kind: 'results',
      usage: `npm run bench -- inference [PART...] [--json FILE]

The built app in a real browser: its network beside the same weights in other runtimes and beside the machine's peak, a photo's way
to its verdict, starts, sizes, and what a thousand photos leave behind.

  PART         network, threads, photo, starts, sizes, endurance, graphics (default: all of them)
  --json FILE  write the figures there too`,
      load: () => import('./inference/measure-inference.ts'),
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
  [
    'saliency',
    {
      kind: 'printed',
      usage: `npm run bench -- saliency --data DIR [--pictures N] [--seed N] [--model DIR]

Whether the saliency shows what the score rests on: its rank correlation with an occlusion map on validation pictures. Printed only.

  --data DIR    labelled pictures, in any form that training reads
  --pictures N  so many of each camera, half of them malignant (default: as a training run, 60)
  --seed N      draws them (default: 1)
  --model DIR   another model than the shipped one`,
      load: () => import('./saliency-agreement.ts'),
    },
  ],
  [
    'records',
    {
      kind: 'results',
      usage: `npm run bench -- records [SIZE...] [--json FILE]

Lists, saves, searches and the dashboard in Chromium as more examinations are kept, beside the smallest number of them.

  SIZE         numbers of examinations, fewest first (default: 1000 10000 100000, which takes 3 GB of disk)
  --json FILE  write the figures there too`,
      load: () => import('./records.ts'),
    },
  ],
]);

/** What there is to measure, a line each. */
export function usageOfAll(): string {
  const lines = [...GROUPS.values()].map(({ usage }) => `  ${usage.split('\n', 1)[0]}`);
  return ['Usage', ...lines, '', 'Each explains itself with --help.'].join('\n');
}
