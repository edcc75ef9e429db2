import type { LesionLabel } from '../../../src/vocabulary/index.ts';
import { labelOfDiagnosis, type RowLabel } from './label-of-row.ts';

const LABELS: Readonly<Record<string, LesionLabel>> = {
  benign: 'benign',
  noncancerous: 'benign',
  noncancer: 'benign',
  notcancerous: 'benign',
  malignant: 'malignant',
  cancerous: 'malignant',
  cancer: 'malignant',
};

/** A folder's name in small letters, without spaces, hyphens, underscores and full stops. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}

/** The label that a class folder's name stands for: a class or a diagnosis. `undefined` for a name that is not known. */
export function classOfName(name: string): RowLabel | undefined {
  const plain = plainName(name);
  const label = Object.hasOwn(LABELS, plain) ? LABELS[plain] : undefined;
  return label ? { label } : labelOfDiagnosis(name);
}
