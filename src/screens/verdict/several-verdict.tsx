import { useLanguage } from '../../i18n/index.ts';
import type { JudgedLesion, SeveralPhotos } from '../../judgement/index.ts';
import { BandBadge, Notice } from '../../ui/index.ts';
import { LeftOutPhotos } from './left-out-photos.tsx';
import css from './verdict.module.css';

/** What several photos of one lesion come to: their mean, with the most suspicious single one beside it. */
export function SeveralVerdict({ several }: { readonly several: SeveralPhotos }) {
  const { t } = useLanguage();
  switch (several.outcome) {
    case 'judged':
      return <MeanVerdict lesion={several} />;
    case 'refused':
      return (
        <div className={css.several} data-testid="several" data-band="refused">
          <LeftOutPhotos leftOut={several.leftOut} />
        </div>
      );
    case 'different-modalities':
    case 'other-model':
      return (
        <Notice kind="problem" title={t(`several.${several.outcome}.title`)}>
          <p>{t(`several.${several.outcome}.advice`)}</p>
        </Notice>
      );
  }
}

function MeanVerdict({ lesion }: { readonly lesion: JudgedLesion }) {
  const { t, probability } = useLanguage();
  const { band, counted, disagree, highest, leftOut } = lesion;
  const marks = Object.values(lesion.operatingPoints);
  return (
    <div className={css.several} data-testid="several" data-band={band}>
      <div className={css.outcome}>
        <BandBadge band={band} word={t(`band.${band}`)} plain />
        <p data-testid="several-probability" data-value={lesion.probability}>
          {t('several.mean', { count: counted.length, probability: probability(lesion.probability, marks) })}
        </p>
      </div>
      <div className={css.outcome}>
        <BandBadge band={highest.band} word={t(`band.${highest.band}`)} plain />
        <p data-testid="several-highest" data-value={highest.probability}>
          {t('several.highest', { photo: highest.photo + 1, probability: probability(highest.probability, marks) })}
        </p>
      </div>
      {disagree && <p data-testid="several-disagree">{t('several.disagree')}</p>}
      <LeftOutPhotos leftOut={leftOut} />
    </div>
  );
}
