// How well the suggested frame finds the lesion, against outlines that experts drew:
// npm run bench -- frames --data DIR [--split training|validation|test|all] [--fit]
import { parseArgs } from 'node:util';
import { type FrameSuggestion, suggestFrame } from '../src/judgement/index.ts';
import type { Box } from '../src/judgement/lesion-frame/describe-region.ts';
import type { Split } from '../training/src/dataset/sample.ts';
import { overlapOf } from './box-overlap.ts';
import { fitFrameWeights } from './fit-frame-weights.ts';
import { type MaskedPicture, maskedPictures } from './masked-pictures.ts';
import { WrongArguments } from './measurement.ts';

const SPLITS: readonly Split[] = ['training', 'validation', 'test'];

interface Outcome {
  readonly overlap: number;
  /** Share of the lesion's box that lies in the frame. */
  readonly inFrame: number;
  readonly centred: boolean;
  readonly milliseconds: number;
}

/** Prints how well frames fit, set by set; or, with --fit, the weights. */
export async function print(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      split: { type: 'string', default: 'validation' },
      fit: { type: 'boolean', default: false },
    },
  });
  const splits = SPLITS.filter((split) => values.split === 'all' || split === values.split);
  if (!values.data) throw new WrongArguments('Name the folder of the pictures with --data.');
  if (splits.length === 0) throw new WrongArguments(`There is no split ${values.split}.`);
  if (values.fit) {
    const weights = await fitFrameWeights(maskedPictures(values.data, ['training']));
    console.log(weights.map((weight) => weight.toFixed(3)).join(', '));
  } else await measure(values.data, splits);
}

async function measure(folder: string, splits: readonly Split[]) {
  const sets = new Map<string, Outcome[]>();
  for await (const picture of maskedPictures(folder, splits)) {
    sets.set(picture.set, [...(sets.get(picture.set) ?? []), outcomeOf(picture)]);
  }
  if (sets.size === 0) console.error(`No pictures with masks below ${folder}.`);
  for (const [set, outcomes] of sets) console.log(lineOf(set, outcomes));
}

function outcomeOf({ thumbnail, width, height, truth }: MaskedPicture): Outcome {
  const start = performance.now();
  const suggestion = suggestFrame(thumbnail, width, height);
  const milliseconds = performance.now() - start;
  const { x, y, side } = suggestion.frame;
  const frame = asShares({ x, y, width: side, height: side }, width, height);
  return {
    overlap: overlapOf(asShares(foundBox(suggestion), width, height), truth),
    inFrame: sharedPart(truth, frame),
    centred: suggestion.kind === 'centred',
    milliseconds,
  };
}

/** The lesion's box before its margin; where none was found, the square itself. */
function foundBox({ frame, candidates: [best] }: FrameSuggestion) {
  return best?.lesion ?? { x: frame.x, y: frame.y, width: frame.side, height: frame.side };
}

function asShares(box: ReturnType<typeof foundBox>, width: number, height: number): Box {
  return {
    left: box.x / width,
    top: box.y / height,
    right: (box.x + box.width) / width,
    bottom: (box.y + box.height) / height,
  };
}

function sharedPart(lesion: Box, frame: Box): number {
  const across = Math.min(lesion.right, frame.right) - Math.max(lesion.left, frame.left);
  const down = Math.min(lesion.bottom, frame.bottom) - Math.max(lesion.top, frame.top);
  return (Math.max(0, across) * Math.max(0, down)) / ((lesion.right - lesion.left) * (lesion.bottom - lesion.top));
}

function lineOf(set: string, outcomes: readonly Outcome[]): string {
  const share = (test: (outcome: Outcome) => boolean) =>
    `${Math.round((100 * outcomes.filter(test).length) / outcomes.length)} %`;
  return [
    `${set}, ${outcomes.length} pictures: median IoU of the box ${median(outcomes.map(({ overlap }) => overlap)).toFixed(2)}`,
    `IoU >= 0.5 in ${share(({ overlap }) => overlap >= 0.5)}`,
    `centred square in ${share(({ centred }) => centred)}`,
    `frame holds >= 95 % of the lesion's box in ${share(({ inFrame }) => inFrame >= 0.95)}`,
    `${median(outcomes.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms a picture`,
  ].join(', ');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}
