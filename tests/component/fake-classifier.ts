import {
  type Classification,
  type Classifier,
  ClassifierError,
  type ClassifyOptions,
  type ModelReady,
} from '../../src/classifier/index.ts';
import {
  type Finding,
  type FrameCandidate,
  judge,
  type Manifest,
  type Reason,
  type Saliency,
} from '../../src/judgement/index.ts';
import type { CreateClassifier } from '../../src/screens/engine.ts';
import type { Problem } from '../../src/screens/problem.ts';

const HASH = 'c'.repeat(64);
const FILE = { sha256: HASH, bytes: 1 };
const interval = (value: number) => ({ value, low: value - 0.05, high: value + 0.04 });

export const MANIFEST: Manifest = {
  format: 1,
  name: 'naevus-test',
  version: '1.2.3',
  licence: 'CC BY-NC 4.0',
  files: { 'model.json': FILE, 'weights.bin': FILE },
  input: { size: 224, preprocessing: 1 },
  modalities: {
    phone: { prevalence: 0.4, calibration: { slope: 1, intercept: 0 }, operatingPoints: { low: 0.2, high: 0.6 } },
    dermoscope: { prevalence: 0.2, calibration: { slope: 1, intercept: -3 }, operatingPoints: { low: 0.1, high: 0.5 } },
  },
  golden: { logit: 0, modality: 0, saliency: [], embedding: [], tolerance: 0.01 },
  training: {
    backbone: 'MobileNetV2',
    sets: [{ name: 'ISIC', pictures: 2000, malignant: 374, licence: 'CC0 1.0', citation: 'Codella et al. 2018' }],
  },
  // As a training run writes them: by name, not by who reads them.
  figures: [
    {
      name: 'ISIC 2017',
      modality: 'dermoscope',
      target: 'melanoma',
      pictures: 150,
      malignant: 30,
      groups: 150,
      auc: interval(0.77),
      atLow: { sensitivity: interval(0.804), specificity: interval(0.6) },
      atHigh: { sensitivity: interval(0.5), specificity: interval(0.806) },
      brier: 0.2,
      calibrationError: 0.05,
      roc: [
        [0, 0],
        [1, 1],
      ],
    },
    {
      name: 'PAD-UFES-20',
      modality: 'phone',
      target: 'malignant',
      pictures: 460,
      malignant: 210,
      groups: 300,
      auc: interval(0.86),
      atLow: { sensitivity: interval(0.94), specificity: interval(0.55) },
      atHigh: { sensitivity: interval(0.63), specificity: interval(0.91) },
      brier: 0.15,
      calibrationError: 0.04,
      roc: [
        [0, 0],
        [0.1, 0.7],
        [0.4, 0.95],
        [1, 1],
      ],
    },
  ],
};

/**
 * Stands in for the engine, which needs a worker and a model: it answers when and as the test says, by the real `judge`.
 */
export function fakeEngine({ storedForOffline = true }: { readonly storedForOffline?: boolean } = {}) {
  const answers: { taken: Taken; resolve(value: Classification): void; reject(reason: unknown): void }[] = [];
  let settled = 0;
  const signals: (AbortSignal | undefined)[] = [];
  const loads: { resolve(value: ModelReady): void; reject(reason: unknown): void }[] = [];
  const wanted: Parameters<CreateClassifier>[0][] = [];
  // Rather a phone photo, but not clearly so.
  let modalityLogit = -2;
  let candidates: readonly FrameCandidate[] = [];

  const createClassifier: CreateClassifier = (options): Classifier => {
    wanted.push(options);
    const ready = new Promise<ModelReady>((resolve, reject) => loads.push({ resolve, reject }));
    ready.catch(() => undefined);
    return {
      ready,
      classify: (_photo, options = {}, signal) => {
        signals.push(signal);
        const answer = new Promise<Classification>((resolve, reject) => {
          answers.push({ taken: { modalityLogit, candidates, options }, resolve, reject });
          signal?.addEventListener('abort', () => reject(signal.reason));
        });
        const settle = () => {
          settled++;
        };
        answer.then(settle, settle);
        return answer;
      },
      dispose: () => undefined,
    };
  };

  const latest = <Item>(items: readonly Item[]): Item => {
    const item = items.at(-1);
    if (!item) throw new Error('The app has not asked yet');
    return item;
  };
  return {
    createClassifier,
    signals,
    /** How the photos were asked to be judged, in the order asked. */
    asked: (): readonly ClassifyOptions[] => answers.map(({ taken }) => taken.options),
    options: () => latest(wanted),
    modelArrives: () =>
      latest(loads).resolve({ manifest: MANIFEST, backend: 'wasm', threads: 1, passedOver: [], storedForOffline }),
    modelFails: (problem: Problem, which = loads.length - 1) => loads[which]?.reject(errorFor(problem)),
    /** How the next photos look: above 0 like dermoscope pictures. */
    looksLike: (logit: number) => {
      modalityLogit = logit;
    },
    /** What is found in the next photos, best first. */
    finds: (...spots: FrameCandidate[]) => {
      candidates = spots;
    },
    answers: (logit: number, which = answers.length - 1) => {
      const asked = answers[which];
      asked?.resolve(classification(asked.taken, logit));
    },
    remarks: (...findings: Finding[]) => latest(answers).resolve(classification(latest(answers).taken, 3, [], findings)),
    refuses: (...reasons: Reason[]) => latest(answers).resolve(classification(latest(answers).taken, 3, reasons)),
    fails: (problem: Problem) => latest(answers).reject(errorFor(problem)),
    waiting: () => answers.length,
    /** Photos that have no answer yet. */
    open: () => answers.length - settled,
  };
}

function errorFor(problem: Problem): unknown {
  return problem.code === 'photo-unreadable' ? new Error(problem.code) : new ClassifierError(problem);
}

/** What a photo looks like, and how it is to be judged. */
interface Taken {
  readonly modalityLogit: number;
  readonly candidates: readonly FrameCandidate[];
  readonly options: ClassifyOptions;
}

function classification(
  { modalityLogit, candidates, options }: Taken,
  logit: number,
  reasons: readonly Reason[] = [],
  findings: readonly Finding[] = [],
): Classification {
  const provenance = {
    modelName: MANIFEST.name,
    modelVersion: MANIFEST.version,
    modelHash: HASH,
    preprocessing: 1,
    photo: { width: 800, height: 600 },
    frame: options.frame ?? candidates[0]?.frame ?? { x: 100, y: 0, side: 600 },
    ...(options.flips && { flips: true as const }),
    backend: 'wasm',
    milliseconds: 38.4,
  };
  return {
    verdict: judge({ logit, modality: modalityLogit }, MANIFEST, provenance, options.modality, reasons, findings),
    modalityLogit,
    ...(!options.frame && { candidates }),
    ...(reasons.length === 0 && { saliency: mapWithMean(logit) }),
    photo: { type: 'image/jpeg', bytes: new Uint8Array([4, 5, 6]).buffer },
    thumbnail: new Uint8Array([1, 2, 3]).buffer,
  };
}

/** Most of what the score rests on lies in the upper left. */
function mapWithMean(logit: number): Saliency {
  return { width: 7, height: 7, values: Array.from({ length: 49 }, (_, i) => logit + (i < 2 ? 12 : -24 / 47)) };
}
