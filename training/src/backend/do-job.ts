import { readFile } from 'node:fs/promises';
import { centredSquare, PhotoError, type PixelSource, preprocess, reasonsToRefuse } from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { seeView } from '../dataset/view.ts';
import type { FileProblem, Job, Outcome } from './job.ts';
import type { Network } from './network.ts';
import { readPicture } from './read-picture.ts';

/** Looks at one picture. A file that cannot be read is an outcome; only a broken network throws. */
export async function doJob(job: Job, network: Network | undefined): Promise<Outcome> {
  const start = performance.now();
  const pixels = await pixelsOf(job.file);
  if ('code' in pixels) return { kind: 'unreadable', problem: pixels };
  if (job.kind === 'thumbnail') return { kind: 'thumbnail', grey: greyThumbnail(pixels, job.size) };
  if (job.kind === 'pixels') {
    const { width, height } = pixels;
    return { kind: 'pixels', width, height, rgba: new Uint8Array(pixels.read({ x: 0, y: 0, width, height })) };
  }
  if (!network) throw new Error('A worker without a network was asked to score');
  const seen = job.views.map((view) => seeView(pixels, view, job.squashedAspect, INPUT_SIZE));
  const outputs = network.run(seen);
  return {
    kind: 'scored',
    outputs,
    reasons: seen[0] ? reasonsToRefuse(seen[0], centredSquare(pixels.width, pixels.height)) : [],
    width: pixels.width,
    height: pixels.height,
    milliseconds: performance.now() - start,
  };
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

/** Luma by ITU-R BT.601. */
function greyThumbnail(pixels: PixelSource, size: number): Float32Array {
  const seen = preprocess(pixels, centredSquare(pixels.width, pixels.height), size);
  const grey = new Float32Array(size * size);
  for (let i = 0; i < grey.length; i++) {
    const [red = 0, green = 0, blue = 0] = seen.subarray(i * 3, i * 3 + 3);
    grey[i] = (0.299 * red + 0.587 * green + 0.114 * blue + 1) * 127.5;
  }
  return grey;
}
