import { describe, expect, it } from 'vitest';
import { DIAGNOSES, diagnosisFromName } from '../../../src/vocabulary/index.ts';

describe('label policy', () => {
  it('counts melanoma, the carcinomas and actinic keratosis as malignant, the rest as benign', () => {
    const malignant = Object.entries(DIAGNOSES).flatMap(([name, { label }]) => (label === 'malignant' ? [name] : []));
    expect(malignant.sort()).toEqual(['akiec', 'bcc', 'mel', 'scc']);
  });

  it.each([
    ['MEL', 'mel'],
    ['ACK', 'akiec'],
    ['NEV', 'nv'],
    [' Seborrheic Keratosis ', 'bkl'],
    ['toString', undefined],
    ['wart', undefined],
  ])('reads %s as %s', (name, diagnosis) => {
    expect(diagnosisFromName(name)).toBe(diagnosis);
  });
});
