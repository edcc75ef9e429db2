import { factoryOf, leave, NEVER_LOST, type RunningBackend, use } from './running-backend.ts';

/** Plain JavaScript: slow, and everywhere. */
export async function startCpu(): Promise<RunningBackend> {
  await import('@tensorflow/tfjs-backend-cpu');
  const backend = await factoryOf('cpu')();
  await use('cpu', backend);
  return { ...NEVER_LOST, threads: 1, stop: () => leave('cpu', backend) };
}
