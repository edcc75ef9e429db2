import { type Manifest, severalPhotos, type Verdict } from '../../judgement/index.ts';
import type { JudgedPhoto } from './state.ts';

/**
 * What the photos of one lesion come to: that of the only one; the mean of several; and where scores have no mean, the most
 * suspicious one.
 *
 * @param photos at least one.
 * @param manifest of the model that is loaded.
 */
export function verdictTogether(photos: readonly Pick<JudgedPhoto, 'verdict'>[], manifest: Manifest | undefined): Verdict {
  const verdicts = photos.map(({ verdict }) => verdict);
  const leading = mostSuspicious(verdicts);
  if (verdicts.length === 1 || !manifest) return leading;
  const several = severalPhotos(verdicts, manifest);
  if (several.outcome !== 'judged') return leading;
  const { logit, probability, band, label, modality, prevalence, operatingPoints, counted } = several;
  const findings = [...new Set(counted.flatMap((photo) => verdicts[photo]?.findings ?? []))];
  const { findings: _, ...rest } = leading;
  const mean = { logit, probability, band, label, modality, prevalence, operatingPoints };
  return { ...rest, ...mean, ...(findings.length > 0 && { findings }) };
}

/** Of those that could be judged, if there are any. */
function mostSuspicious(verdicts: readonly Verdict[]): Verdict {
  const judged = verdicts.filter(({ band }) => band !== 'refused');
  return (judged.length > 0 ? judged : verdicts).reduce((one, other) => (other.probability > one.probability ? other : one));
}
