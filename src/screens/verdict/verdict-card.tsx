import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { BandBadge, Card, Icon } from '../../ui/index.ts';
import type { Modality } from '../../vocabulary/index.ts';
import { ModalityLine } from './modality-line.tsx';
import { ProbabilityFigure } from './probability-figure.tsx';
import { ProvenanceDetails } from './provenance-details.tsx';
import css from './verdict.module.css';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** The other way it can be judged. */
  readonly other?: Modality | undefined;
  readonly onChooseModality: (modality: Modality) => void;
  /** What became of it on this device. */
  readonly children?: ReactNode;
}

export function VerdictCard({ verdict, other, onChooseModality, children }: VerdictCardProps) {
  const { t } = useLanguage();
  const { band, label } = verdict;
  return (
    <Card>
      <div className={css.card} data-testid="verdict" data-band={band}>
        <h2 className={css.sentence}>{t(`verdict.${band}.sentence`)}</h2>
        <p className={css.advice}>
          <Icon name={band === 'low' ? 'eye' : 'doctor'} />
          {t(`verdict.${band}.advice`)}
        </p>
        <div className={css.outcome}>
          <BandBadge band={band} word={t(`band.${band}`)} />
          <p className={css.label} data-testid="verdict-label" data-value={label}>
            {t(band === 'uncertain' ? 'verdict.label.malignant-uncertain' : `verdict.label.${label}`)}
          </p>
        </div>
        <ProbabilityFigure verdict={verdict} />
        <p className={css.always}>{t('verdict.always')}</p>
        <ModalityLine verdict={verdict} other={other} onChoose={onChooseModality} />
        {children}
        <ProvenanceDetails verdict={verdict} />
        <p className={css.small}>{t('verdict.disclaimer')}</p>
      </div>
    </Card>
  );
}
