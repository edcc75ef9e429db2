import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { Button } from '../../ui/index.ts';
import { MODALITIES, type Modality } from '../../vocabulary/index.ts';
import css from './verdict.module.css';

interface ModalityLineProps {
  readonly verdict: Verdict;
  readonly other: Modality | undefined;
  /** The other one, if the picture clearly looks like that. */
  readonly looksLike: Modality | undefined;
  /** Whether to ask, as long as nobody has said how the photo was taken. */
  readonly asks?: boolean | undefined;
  readonly onChoose: (modality: Modality) => void;
}

/** How the photo was judged, and the way to say how it was taken. */
export function ModalityLine({ verdict, other, looksLike, asks = false, onChoose }: ModalityLineProps) {
  const { t } = useLanguage();
  const { modality, modalityOrigin } = verdict;
  const said = t(`verdict.modality.${modality}.${modalityOrigin}`);
  const meaning = <p>{t('verdict.modality.dermoscope.meaning')}</p>;
  if (other && asks && modalityOrigin === 'suggested') {
    return (
      <div className={css.modality}>
        <p data-testid="verdict-modality" data-value={modality}>
          {said}
        </p>
        {meaning}
        <p>{t('verdict.modality.ask')}</p>
        <div className={css.taken}>
          {MODALITIES.map((taken) => (
            <Button key={taken} onClick={() => onChoose(taken)}>
              {t(`verdict.modality.switch.${taken}`)}
            </Button>
          ))}
        </div>
      </div>
    );
  }
  const doubted = modalityOrigin === 'chosen' ? looksLike : undefined;
  return (
    // What contradicts the person is not put away.
    <details className={css.modalityDetails} open={doubted !== undefined}>
      <summary data-testid="verdict-modality" data-value={modality}>
        {said}
      </summary>
      <div className={css.modality}>
        {doubted && (
          <p data-testid="looks-like" data-value={doubted}>
            {t(`verdict.modality.looks-like.${doubted}`)}
          </p>
        )}
        {meaning}
        {other && (
          <p>
            {t('verdict.modality.if-wrong')}{' '}
            <Button kind="quiet" onClick={() => onChoose(other)}>
              {t(`verdict.modality.switch.${other}`)}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}
