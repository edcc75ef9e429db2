import { NEVER_LOST, type RunningBackend } from '../running-backend.ts';
import { factoryOf, leave, use } from './backend-in-use.ts';
import { loadGraphNetwork } from './load-graph-network.ts';

/** Plain JavaScript: slow, and everywhere. */
export async function startCpu(): Promise<RunningBackend> {
  await import('@tensorflow/tfjs-backend-cpu');
  const backend = await factoryOf('cpu')();
  await use('cpu', backend);
  return { ...NEVER_LOST, loadNetwork: loadGraphNetwork, threads: 1, stop: () => leave('cpu', backend) };
}
