// Drives the app's own engine, and beside it, in workers of their own, what it is compared with.
import { type Classifier, createClassifier } from '../../../src/classifier/index.ts';
import type { BenchPage, RivalName } from './bench-page.ts';
import { type Rival, startedRival } from './rival.ts';

const RIVAL_WORKERS: Record<RivalName, () => Worker> = {
  onnxruntime: () => new Worker(new URL('./onnxruntime-worker.ts', import.meta.url), { type: 'module' }),
  layers: () => new Worker(new URL('./layers-worker.ts', import.meta.url), { type: 'module' }),
  peak: () => new Worker(new URL('./peak-worker.ts', import.meta.url), { type: 'module' }),
};

let classifier: Classifier | undefined;
const rivals = new Map<RivalName, Rival>();
const photos = new Map<string, Blob>();

const page: BenchPage = {
  async startApp(backend) {
    classifier = createClassifier({ backend });
    const { backend: chosen, threads } = await classifier.ready;
    return { backend: chosen, threads };
  },
  async classify(address) {
    if (!classifier) throw new Error('The engine was not started');
    const photo = photos.get(address) ?? (await (await fetch(address)).blob());
    photos.set(address, photo);
    const begun = performance.now();
    const { verdict } = await classifier.classify(photo, { modality: 'phone' });
    const milliseconds = performance.now() - begun;
    return { milliseconds, logit: verdict.logit, backend: verdict.provenance.backend };
  },
  async startRival(name) {
    rivals.set(name, await startedRival(RIVAL_WORKERS[name]()));
  },
  async runRival(name) {
    const rival = rivals.get(name);
    if (!rival) throw new Error(`${name} was not started`);
    return rival.run();
  },
};

globalThis.bench = page;
