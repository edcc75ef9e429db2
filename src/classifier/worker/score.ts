import { flippedViews, type NetworkOutputs, withMeanLogit } from '../../judgement/index.ts';
import { breathe } from './unless-aborted.ts';

interface Runs {
  run(input: Float32Array): Promise<NetworkOutputs>;
}

/**
 * What the network says of a square.
 *
 * @param input - [size, size, 3] in [-1, 1].
 * @param flips - whether the logit is the mean over the square and its mirror images.
 * @throws the signal's reason, between two runs.
 */
export async function score(
  network: Runs,
  input: Float32Array,
  { size, flips }: { readonly size: number; readonly flips: boolean },
  signal: AbortSignal,
): Promise<NetworkOutputs> {
  const first = await network.run(input);
  if (!flips) return first;
  const [, ...mirrored] = flippedViews(input, size);
  const others: NetworkOutputs[] = [];
  for (const view of mirrored) {
    await breathe(signal);
    others.push(await network.run(view));
  }
  return withMeanLogit([first, ...others]);
}
