import { describe, expect, it } from 'vitest';
import type { Classification, ClassifyOptions } from '../../../src/classifier/contract.ts';
import { recompute } from '../../../src/classifier/recompute.ts';
import { judge, type Provenance } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';
import { exampleManifest } from '../../fixtures/example-manifest.ts';

const PROVENANCE: Provenance = {
  modelName: 'example',
  modelVersion: '1.2.3',
  modelHash: 'b'.repeat(64),
  preprocessing: 1,
  photo: { width: 800, height: 600 },
  frame: { x: 40, y: 20, side: 500 },
  backend: 'wasm',
  milliseconds: 40,
};

function verdict(logit: number, changes: Partial<Provenance> = {}, chosen?: Modality) {
  return judge({ logit, modality: -2 }, exampleManifest(), { ...PROVENANCE, ...changes }, chosen);
}

/** Answers with a verdict, and keeps what it was asked. */
function answering(today: ReturnType<typeof verdict>) {
  const asked: ClassifyOptions[] = [];
  const classify = async (_photo: Blob, options: ClassifyOptions = {}): Promise<Classification> => {
    asked.push(options);
    return { verdict: today, modalityLogit: -2, thumbnail: new ArrayBuffer(1) } as Classification;
  };
  return { asked, classify };
}

describe('a stored verdict computed again', () => {
  it('is asked for as it was: its square, and no more', async () => {
    const classifier = answering(verdict(1));
    await recompute(classifier, new Blob(), verdict(1));
    expect(classifier.asked).toEqual([{ frame: { x: 40, y: 20, side: 500 } }]);
  });

  it('is asked for with the modality that a person chose, and flipped if it was', async () => {
    const classifier = answering(verdict(1));
    await recompute(classifier, new Blob(), verdict(1, { flips: true }, 'dermoscope'));
    expect(classifier.asked).toEqual([{ frame: PROVENANCE.frame, modality: 'dermoscope', flips: true }]);
  });

  it('tells how far the logits are apart, and whether the model is the same', async () => {
    const same = await recompute(answering(verdict(1.5)), new Blob(), verdict(1.25));
    expect(same).toMatchObject({ sameModel: true, difference: 0.25, verdict: { logit: 1.5 } });
    const another = await recompute(answering(verdict(1, { modelHash: 'c'.repeat(64) })), new Blob(), verdict(1.25));
    expect(another).toMatchObject({ sameModel: false, difference: -0.25 });
    const prepared = await recompute(answering(verdict(1, { preprocessing: 2 })), new Blob(), verdict(1));
    expect(prepared.sameModel).toBe(false);
  });
});
