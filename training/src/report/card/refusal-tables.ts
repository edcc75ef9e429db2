import type { Report } from '../../../../src/judgement/index.ts';
import { jsonTables } from './json-tables.ts';
import { blocks } from './markdown.ts';

/** How what shows no lesion is told, and how well; empty for a model that refuses nothing. */
export function refusalTables({ refusal }: Pick<Report, 'refusal'>): string {
  if (refusal === undefined) return '';
  return blocks(
    '### Refusing what is no lesion',
    "Up to three measures are taken, each on the scale of validation lesions, and the largest counts: how far what the network sees lies from what it sees of lesions (Mahalanobis distance), how much the picture is like bare skin, and how much like other things. Bare skin is cut out of pictures beside their lesions; other things are drawn by chance, or lesion pictures in another order or in colours that skin never has. The last two measures look at the network's features and at what stands out in the square: contrast, edge and shape of the region that is most likely a lesion. The thresholds turn down at most 5 % of the validation lesions, and of the malignant ones.",
    jsonTables(refusal),
  );
}
