import { describe, expect, it } from 'vitest';
import { judge, type Reason, type Verdict } from '../../../../src/judgement/index.ts';
import { verdictTogether } from '../../../../src/screens/examine/together.ts';
import { exampleManifest } from '../../../fixtures/example-manifest.ts';

const manifest = exampleManifest();
const HASH = manifest.files['weights.bin'].sha256;

function photo(logit: number, more: { reasons?: Reason[]; findings?: Verdict['findings']; hash?: string } = {}) {
  const provenance = {
    modelName: 'naevus',
    modelVersion: '1',
    modelHash: more.hash ?? HASH,
    preprocessing: 1,
    photo: { width: 800, height: 600 },
    frame: { x: 0, y: 0, side: Math.round(400 + logit) },
    backend: 'wasm',
    milliseconds: 1,
  };
  return { verdict: judge({ logit, modality: -3 }, manifest, provenance, undefined, more.reasons, more.findings) };
}

describe('the verdict on several photos of one lesion', () => {
  it('is that of the only one', () => {
    const one = photo(0.3);
    expect(verdictTogether([one], manifest)).toBe(one.verdict);
  });

  it('is that of their mean logit, with the square of the most suspicious one and the flaws of all', () => {
    const photos = [photo(-1, { findings: ['soft'] }), photo(2, { findings: ['dim'] })];
    const verdict = verdictTogether(photos, manifest);
    expect(verdict.logit).toBe(0.5);
    expect(verdict.probability).toBe(photo(0.5).verdict.probability);
    expect(verdict.band).toBe(photo(0.5).verdict.band);
    expect(verdict.provenance.frame).toEqual(photos[1]?.verdict.provenance.frame);
    expect(verdict.findings).toEqual(['soft', 'dim']);
  });

  it('leaves out what was refused, unless all were', () => {
    const refused = photo(3, { reasons: [{ code: 'picture-blank' }] });
    expect(verdictTogether([refused, photo(-1)], manifest).logit).toBe(-1);
    expect(verdictTogether([refused, refused], manifest).band).toBe('refused');
  });

  it('is that of the most suspicious one where scores have no mean', () => {
    const foreign = photo(1, { hash: 'f'.repeat(64) });
    expect(verdictTogether([photo(-1), foreign], manifest)).toBe(foreign.verdict);
    expect(verdictTogether([photo(-1), photo(1)], undefined).logit).toBe(1);
  });
});
