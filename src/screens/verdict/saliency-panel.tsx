import { useLanguage } from '../../i18n/index.ts';
import { paintEvidenceScale, type SaliencySummary } from '../../judgement/index.ts';
import { PixelCanvas, Slider } from '../../ui/index.ts';
import css from './saliency.module.css';
import { saliencyWords } from './saliency-words.ts';

const SCALE = paintEvidenceScale(120);

interface SaliencyPanelProps {
  readonly summary: SaliencySummary;
  /** Of the colours once they are shown, 0..1. */
  readonly opacity: number;
  readonly onOpacity: (opacity: number) => void;
  readonly onShow: (shown: boolean) => void;
}

/** What the score rests on, in words; and how to see it in colours, which nobody is shown unasked: the photo comes first. */
export function SaliencyPanel({ summary, opacity, onOpacity, onShow }: SaliencyPanelProps) {
  const { t, percent } = useLanguage();
  return (
    <div className={css.panel}>
      <p data-testid="saliency-words" data-value={summary.code}>
        {saliencyWords(summary, t)}
      </p>
      <details onToggle={({ currentTarget }) => onShow(currentTarget.open)}>
        <summary>{t('saliency.show')}</summary>
        <Slider
          label={t('saliency.opacity')}
          value={opacity}
          valueText={percent(opacity)}
          testId="saliency-opacity"
          onChange={onOpacity}
        />
        <div className={css.legend}>
          <div className={css.scale} aria-hidden="true">
            <PixelCanvas pixels={SCALE} className={css.colours} />
          </div>
          <span>{t('saliency.scale.against')}</span>
          <span className={css.scaleEnd}>{t('saliency.scale.for')}</span>
        </div>
        <p>{t('saliency.meaning')}</p>
      </details>
    </div>
  );
}
