// How long finding the frame, measuring the quality and seeing what stands out take beside one preprocessing of the same photo:
// npm run bench -- judgement [--json FILE]
import { centredSquare, lesionThumbnail, measureQuality, preprocess, spotIn, suggestFrame } from '../src/judgement/index.ts';
import { drawSkin } from '../tests/unit/judgement/draw-skin.ts';
import type { Measurement } from './measurement.ts';
import { sideBySide } from './side-by-side.ts';

/** Side of what the network sees. */
const SIZE = 224;

/** Calls of a quick function in a turn: one alone would be measured before it is compiled, and miss what interrupts longer ones. */
const CALLS = 10;

const PHOTOS = [
  { name: 'photo of 12 megapixels', width: 4000, height: 3000, calls: 1 },
  { name: `picture of ${SIZE} px`, width: SIZE, height: SIZE, calls: CALLS },
];

export async function measure(): Promise<Measurement[]> {
  const all = PHOTOS.flatMap(measurePhoto);
  for (const { name, value, unit, baseline, ratio } of all)
    console.log(`${name}: ${value.toFixed(2)} ${unit}, ${ratio.toFixed(3)} x ${baseline}`);
  return all;
}

function measurePhoto({ name, width, height, calls }: (typeof PHOTOS)[number]): Measurement[] {
  const pixels = drawSkin({
    width,
    height,
    blobs: [{ x: 0.6 * width, y: 0.4 * height, radius: 0.12 * height }],
    ruler: true,
  });
  const square = centredSquare(width, height);
  const thumbnail = lesionThumbnail(pixels);
  const input = preprocess(pixels, square, SIZE);
  const [preprocessing, shrinking, suggesting, measuring, seeing] = sideBySide([
    [repeated(() => preprocess(pixels, square, SIZE), calls), calls],
    [repeated(() => lesionThumbnail(pixels), calls), calls],
    [repeated(() => suggestFrame(thumbnail, width, height), CALLS), CALLS],
    [repeated(() => measureQuality(input, square), CALLS), CALLS],
    [repeated(() => spotIn(input, SIZE), CALLS), CALLS],
  ] as const);
  const beside = (what: string, value: number): Measurement => ({
    name: `${name}: ${what}`,
    value,
    unit: 'ms',
    baseline: 'one preprocess',
    ratio: value / preprocessing,
  });
  return [
    beside('lesionThumbnail', shrinking),
    beside('suggestFrame', suggesting),
    beside('measureQuality', measuring),
    beside('spotIn', seeing),
    beside('all four', shrinking + suggesting + measuring + seeing),
  ];
}

function repeated(run: () => unknown, calls: number): () => void {
  return () => {
    for (let i = 0; i < calls; i++) run();
  };
}
