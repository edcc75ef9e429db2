import { readFile } from 'node:fs/promises';
import {
  assessQuality,
  flip,
  flippedViews,
  type NetworkOutputs,
  PhotoError,
  type PixelSource,
  preprocess,
  spotIn,
  withMeanLogit,
} from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { AS_SUGGESTED, frameOf } from '../dataset/view.ts';
import { lookAtCopies } from '../fitting-quality/look-at-copies.ts';
import { renderScene } from '../fitting-refusal/render-scene.ts';
import { measurePicture } from '../picture-measures/measure-picture.ts';
import { lookUnderPatch } from '../saliency/look-under-patch.ts';
import type { FileProblem, Job, Outcome } from './job.ts';
import type { Network } from './network.ts';
import { readPicture } from './read-picture.ts';

/** Looks at one picture. A file that cannot be read is an outcome; only a broken network throws. */
export async function doJob(job: Job, network: Network | undefined): Promise<Outcome> {
  const start = performance.now();
  if (job.kind === 'scene') return { kind: 'seen', outputs: outputsFor(await renderScene(job.scene, INPUT_SIZE), network) };
  if (job.kind === 'spot') return { kind: 'spot', spot: spotIn(await renderScene(job.scene, INPUT_SIZE), INPUT_SIZE) };
  const pixels = await pixelsOf(job.file);
  if ('code' in pixels) return { kind: 'unreadable', problem: pixels };
  if (job.kind === 'measure') return { kind: 'measured', measures: measurePicture(pixels) };
  if (job.kind === 'pixels') {
    const { width, height } = pixels;
    const rgba = new Uint8Array(pixels.read({ x: 0, y: 0, width, height }));
    return { kind: 'pixels', width, height, rgba, suggested: frameOf(pixels, AS_SUGGESTED) };
  }
  if (job.kind === 'copies') {
    return { kind: 'copies', looks: await lookAtCopies(pixels, job.degradations, job.seed, INPUT_SIZE, network) };
  }
  if (!network) throw new Error('A worker without a network was asked to score');
  if (job.kind === 'occlusion') return { kind: 'occlusion', look: lookUnderPatch(pixels, INPUT_SIZE, network) };
  const framed = job.views.map((view) => ({ view, frame: frameOf(pixels, view) }));
  const seen = framed.map(({ view, frame }) => flip(preprocess(pixels, frame, INPUT_SIZE), INPUT_SIZE, view.flip ?? 0));
  const outputs = job.flips ? seen.map((view) => scoreFlipped(view, network)) : network.run(seen);
  const [first, frame] = [seen[0], framed[0]?.frame];
  if (!first || !frame) throw new Error('A worker was asked to score a picture in no view');
  return {
    kind: 'scored',
    outputs,
    frame,
    quality: assessQuality(first, frame, job.quality),
    spot: job.spot ? spotIn(first, INPUT_SIZE) : new Float32Array(0),
    width: pixels.width,
    height: pixels.height,
    milliseconds: performance.now() - start,
  };
}

function scoreFlipped(view: Float32Array, network: Network): NetworkOutputs {
  const [asItIs, ...mirrored] = network.run(flippedViews(view, INPUT_SIZE));
  if (!asItIs) throw new Error('The network gave nothing for a view');
  return withMeanLogit([asItIs, ...mirrored]);
}

function outputsFor(input: Float32Array, network: Network | undefined): NetworkOutputs {
  const [outputs] = network?.run([input]) ?? [];
  if (!outputs) throw new Error('A worker without a network was asked to look at a scene');
  return outputs;
}

async function pixelsOf(file: string): Promise<PixelSource | FileProblem> {
  try {
    return await readPicture(await readFile(file));
  } catch (error) {
    if (error instanceof PhotoError) return error.problem;
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { code: 'file-missing' } : { code: 'file-unreadable', reason: code ?? message };
  }
}
