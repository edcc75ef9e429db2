import { useLanguage } from '../../i18n/index.ts';
import type { FollowUp } from '../../records/index.ts';
import { Notice } from '../../ui/index.ts';
import { useDay } from '../place/use-day.ts';

/** What a doctor or a laboratory found: it comes before anything that a model made of the photo. */
export function KnownOutcome({ followUp }: { readonly followUp: FollowUp }) {
  const { t } = useLanguage();
  const day = useDay();
  if (followUp.outcome === 'none') return null;
  const { outcome, diagnosis } = followUp;
  const date = day(Date.parse(`${followUp.date}T12:00:00`));
  const title = diagnosis
    ? t(`known.${outcome}.as`, { date, diagnosis: t(`diagnosis.${diagnosis}`) })
    : t(`known.${outcome}`, { date });
  return (
    <div data-testid="known-outcome" data-value={outcome}>
      <Notice kind={outcome === 'malignant' ? 'hint' : 'news'} title={title}>
        <p>{t(`known.${outcome}.advice`)}</p>
      </Notice>
    </div>
  );
}
