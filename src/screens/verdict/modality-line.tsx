import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { Button } from '../../ui/index.ts';
import type { Modality } from '../../vocabulary/index.ts';
import css from './verdict.module.css';

interface ModalityLineProps {
  readonly verdict: Verdict;
  readonly other: Modality | undefined;
  readonly onChoose: (modality: Modality) => void;
}

/** How the photo was judged, and the way to say that it was taken otherwise. */
export function ModalityLine({ verdict: { modality, modalityOrigin }, other, onChoose }: ModalityLineProps) {
  const { t } = useLanguage();
  return (
    <div className={css.modality}>
      <p data-testid="verdict-modality" data-value={modality}>
        {t(`verdict.modality.${modality}.${modalityOrigin}`)}
      </p>
      <p>{t('verdict.modality.dermoscope.meaning')}</p>
      {other && (
        <Button kind="quiet" onClick={() => onChoose(other)}>
          {t(`verdict.modality.switch.${other}`)}
        </Button>
      )}
    </div>
  );
}
