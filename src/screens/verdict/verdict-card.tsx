import type { ReactNode, Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { BandBadge, Card, Icon } from '../../ui/index.ts';
import type { Modality } from '../../vocabulary/index.ts';
import { LowCaveats } from './low-caveats.tsx';
import { ModalityLine } from './modality-line.tsx';
import { PhotoFindings } from './photo-findings.tsx';
import { ProbabilityFigure } from './probability-figure.tsx';
import { ProvenanceDetails } from './provenance-details.tsx';
import { RefusalReasons } from './refusal-reasons.tsx';
import css from './verdict.module.css';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** The other way it can be judged. */
  readonly other?: Modality | undefined;
  /** Cancers in 100 that the model misses, if its figures are at hand. */
  readonly missed: number | undefined;
  readonly onChooseModality: (modality: Modality) => void;
  /** Where the focus goes when the verdict arrives. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What became of it on this device. */
  readonly children?: ReactNode;
}

export function VerdictCard({ verdict, other, missed, onChooseModality, headingRef, children }: VerdictCardProps) {
  const { t } = useLanguage();
  const { band, label } = verdict;
  return (
    <Card>
      <div className={css.card} data-testid="verdict" data-band={band}>
        <h2 ref={headingRef} tabIndex={-1} className={css.sentence}>
          {t(`verdict.${band}.sentence`)}
        </h2>
        {band === 'low' && <LowCaveats missed={missed} />}
        {band === 'refused' && <RefusalReasons reasons={verdict.reasons} />}
        <p className={css.advice}>
          <Icon name={band === 'low' ? 'eye' : 'doctor'} />
          {t(`verdict.${band}.advice`)}
        </p>
        <p className={css.always}>{t('verdict.always')}</p>
        <div className={css.outcome}>
          <BandBadge band={band} word={t(`band.${band}`)} />
          <p className={css.label} data-testid="verdict-label" data-value={label}>
            {t(band === 'uncertain' ? 'verdict.label.malignant-uncertain' : `verdict.label.${label}`)}
          </p>
        </div>
        <ProbabilityFigure verdict={verdict} />
        {band !== 'refused' && <ModalityLine verdict={verdict} other={other} onChoose={onChooseModality} />}
        {band !== 'refused' && <PhotoFindings findings={verdict.findings ?? []} />}
        {children}
        <ProvenanceDetails verdict={verdict} />
        <p className={css.small}>{t('verdict.disclaimer')}</p>
      </div>
    </Card>
  );
}
