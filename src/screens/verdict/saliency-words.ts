import type { Translate } from '../../i18n/index.ts';
import type { SaliencySummary } from '../../judgement/index.ts';

/** Where a photo speaks for suspicion, as a sentence. */
export function saliencyWords(summary: SaliencySummary, t: Translate): string {
  switch (summary.code) {
    case 'mainly':
    case 'strongest':
      return t(`saliency.${summary.code}`, { region: t(`saliency.region.${summary.region}`) });
    default:
      return t(`saliency.${summary.code}`);
  }
}
