import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/judgement/index.ts';
import { SETTINGS_OF_CARE } from '../../../src/vocabulary/index.ts';

describe('where lesions are checked', () => {
  it('has a share of malignant ones that grows with every selection before it, each with its source', () => {
    const shares = Object.values(SETTINGS_OF_CARE).map(({ prevalence }) => prevalence);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    for (const { prevalence, source } of Object.values(SETTINGS_OF_CARE)) {
      expect(prevalence).toBeGreaterThan(0);
      expect(prevalence).toBeLessThan(1);
      expect(source.doi).toMatch(/^10\.\d{4,}\//);
    }
  });

  it('says so where no count is behind the share', () => {
    expect(SETTINGS_OF_CARE['self-check'].source.kind).toBe('assumed');
    expect(SETTINGS_OF_CARE['primary-care'].source.kind).toBe('published');
    expect(SETTINGS_OF_CARE.dermatology.source.kind).toBe('published');
  });
});

describe('what is named out of scope', () => {
  it('was in fact not measured for the shipped model: under 18, skin types V and VI', () => {
    const json: unknown = JSON.parse(readFileSync(new URL('../../../public/model/report.json', import.meta.url), 'utf8'));
    const measured = Object.values(parseReport(json).test.modalities).flatMap(({ subgroups }) =>
      [...(subgroups.skinType ?? []), ...(subgroups.ageBand ?? [])]
        .filter(({ outcome }) => outcome === 'figures')
        .map(({ key }) => key),
    );
    expect(measured.filter((key) => ['5', '6', 'under 18'].includes(key))).toEqual([]);
    expect(measured).not.toEqual([]);
  });
});
