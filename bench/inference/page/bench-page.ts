import type { BackendName } from '../../../src/classifier/index.ts';

/** What the app's network is measured beside, each in a worker of its own. */
export const RIVALS = ['onnxruntime', 'layers', 'peak'] as const;
export type RivalName = (typeof RIVALS)[number];

export interface RivalRun {
  readonly milliseconds: number;
  /** What the network says of the golden input; absent from what is no network. */
  readonly logit?: number;
}

export interface PhotoRun {
  /** From handing the photo over to holding the verdict. */
  readonly milliseconds: number;
  readonly logit: number;
  readonly backend: string;
}

/** What the page offers to the program that drives it, as `bench`. */
export interface BenchPage {
  /** Starts the app's engine; resolves once it is ready. */
  startApp(backend: BackendName): Promise<{ readonly backend: BackendName; readonly threads: number }>;
  /** @param photo - a file's address on this site. */
  classify(photo: string): Promise<PhotoRun>;
  startRival(name: RivalName): Promise<void>;
  runRival(name: RivalName): Promise<RivalRun>;
}

declare global {
  var bench: BenchPage;
}
