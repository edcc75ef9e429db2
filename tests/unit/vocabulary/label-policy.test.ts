import { describe, expect, it } from 'vitest';
import { labelUnder, policyTable } from '../../../src/vocabulary/index.ts';

const WHOLE = { dropActinicKeratoses: false };
const WITHOUT_KERATOSES = { dropActinicKeratoses: true };

describe('label policy', () => {
  it('counts melanoma, the carcinomas and actinic keratosis as malignant, the rest as benign', () => {
    const counted = policyTable(WHOLE).map(({ diagnosis, countsAs }) => `${diagnosis} ${countsAs}`);
    expect(counted).toEqual([
      'mel malignant',
      'bcc malignant',
      'scc malignant',
      'akiec malignant',
      'nv benign',
      'bkl benign',
      'df benign',
      'vasc benign',
    ]);
  });

  it('leaves out actinic keratoses, and nothing else, when told to', () => {
    const leftOut = policyTable(WITHOUT_KERATOSES).filter(({ countsAs }) => countsAs === 'left out');
    expect(leftOut).toEqual([
      { diagnosis: 'akiec', name: 'actinic keratosis or intraepithelial carcinoma', countsAs: 'left out' },
    ]);
    expect(labelUnder(WITHOUT_KERATOSES, 'akiec')).toBeUndefined();
    expect(labelUnder(WITHOUT_KERATOSES, 'scc')).toBe('malignant');
  });
});
