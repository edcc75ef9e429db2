import { describe, expect, it } from 'vitest';
import { DIAGNOSES, diagnosisFromName } from '../../../src/vocabulary/index.ts';

describe('diagnoses', () => {
  it.each([
    ['MEL NV BCC AK AKIEC BKL DF VASC SCC', 'ISIC challenge columns'],
    ['BCC SCC MEL ACK NEV SEK', 'PAD-UFES-20'],
    ['akiec bcc bkl df mel nv vasc', 'HAM10000'],
  ])('knows %s (%s)', (words) => {
    expect(words.split(' ').filter((word) => diagnosisFromName(word) === undefined)).toEqual([]);
  });

  it.each([
    ['AK', 'akiec'],
    ['ACK', 'akiec'],
    ['NEV', 'nv'],
    ['SEK', 'bkl'],
    [' Seborrheic Keratosis ', 'bkl'],
    ['seborrheic_keratosis', 'bkl'],
    ['pigmented benign keratosis', 'bkl'],
    ['solar lentigo', 'bkl'],
    ['lichenoid keratosis', 'bkl'],
    ['benign_keratosis-like_lesions', 'bkl'],
    ['melanocytic_Nevi', 'nv'],
    ['vascular lesion', 'vasc'],
    ['Melanoma, NOS', 'mel'],
    ['squamous cell carcinoma', 'scc'],
    ["Bowen's disease", 'akiec'],
    ['UNK', undefined],
    ['unknown', undefined],
    ['toString', undefined],
    ['wart', undefined],
  ])('reads %s as %s', (name, diagnosis) => {
    expect(diagnosisFromName(name)).toBe(diagnosis);
  });

  it('has a name for each', () => {
    expect(Object.values(DIAGNOSES).every(({ name }) => name.length > 3)).toBe(true);
  });
});
