import { MODALITIES } from '../../../src/vocabulary/index.ts';
import type { Agreement, SaliencyReport } from './agreement.ts';

/** The agreement of saliency and occlusion, a line for each modality. */
export function saliencyTable({ modalities }: SaliencyReport): string {
  const lines = MODALITIES.flatMap((modality) => {
    const agreement = modalities[modality];
    return agreement ? [`  ${modality}: ${agreementInWords(agreement)}`] : [];
  });
  return lines.length > 0 ? lines.join('\n') : '  too few pictures';
}

function agreementInWords({ pictures, malignant, correlation, withAnotherPicture }: Agreement): string {
  return [
    `${pictures} pictures (${malignant} malignant)`,
    `rank correlation ${spreadInWords(correlation)}`,
    `with the map of another picture ${spreadInWords(withAnotherPicture)}`,
  ].join(', ');
}

/** "0.62 (0.48 to 0.71)": the median and the quartiles. */
export function spreadInWords({ median, lowerQuartile, upperQuartile }: Agreement['correlation']): string {
  return `${median.toFixed(2)} (${lowerQuartile.toFixed(2)} to ${upperQuartile.toFixed(2)})`;
}
