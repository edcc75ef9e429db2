import { readFile } from 'node:fs/promises';
import {
  assessQuality,
  type NetworkOutputs,
  PhotoError,
  type PixelSource,
  preprocess,
} from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { AS_SUGGESTED, frameOf } from '../dataset/view.ts';
import { lookAtCopies } from '../fitting-quality/look-at-copies.ts';
import { renderScene } from '../fitting-refusal/render-scene.ts';
import { measurePicture } from '../picture-measures/measure-picture.ts';
import type { FileProblem, Job, Outcome } from './job.ts';
import type { Network } from './network.ts';
import { readPicture } from './read-picture.ts';

/** Looks at one picture. A file that cannot be read is an outcome; only a broken network throws. */
export async function doJob(job: Job, network: Network | undefined): Promise<Outcome> {
  const start = performance.now();
  if (job.kind === 'scene') return { kind: 'seen', outputs: outputsFor(await renderScene(job.scene, INPUT_SIZE), network) };
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
  const frames = job.views.map((view) => frameOf(pixels, view));
  const seen = frames.map((frame) => preprocess(pixels, frame, INPUT_SIZE));
  const outputs = network.run(seen);
  const [first, frame] = [seen[0], frames[0]];
  if (!first || !frame) throw new Error('A worker was asked to score a picture in no view');
  return {
    kind: 'scored',
    outputs,
    frame,
    quality: assessQuality(first, frame, job.quality),
    width: pixels.width,
    height: pixels.height,
    milliseconds: performance.now() - start,
  };
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
