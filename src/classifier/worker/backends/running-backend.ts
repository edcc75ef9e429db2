import type { ModelFiles } from '../model-files.ts';
import type { Network } from '../network.ts';

/** A backend that was started and in which networks can be built. */
export interface RunningBackend {
  /** Threads that compute. */
  readonly threads: number;
  /** Rejects when the graphics processor is taken away; without one it never settles. */
  readonly lost: Promise<never>;
  /** Builds a network from files that were verified. @throws {Error} for one that it cannot compute. */
  loadNetwork(files: Pick<ModelFiles, 'manifest' | 'topology' | 'weights'>): Promise<Network>;
  /** @throws an error when what was computed last may be garbage: the graphics processor went away or ran out of memory. */
  assertSound(): void;
  /** Frees what it holds. May be called again. */
  stop(): void;
}

/** For backends that cannot be taken away. */
export const NEVER_LOST: Pick<RunningBackend, 'lost' | 'assertSound'> = {
  lost: new Promise<never>(() => undefined),
  assertSound: () => undefined,
};
