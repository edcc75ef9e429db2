import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Choices, placedBy, Slider } from '../../ui/index.ts';
import css from './compare.module.css';
import { ShotWindow } from './shot-window.tsx';
import type { Shot } from './shots.ts';
import { useView } from './use-view.ts';
import { ViewButtons } from './view-buttons.tsx';

interface ComparePhotosProps {
  readonly earlier: Shot;
  readonly later: Shot;
}

type Way = 'beside' | 'over';

/** Two photos whose scored squares are shown at one size, so that what is moved in one moves in the other. */
export function ComparePhotos({ earlier, later }: ComparePhotosProps) {
  const { t } = useLanguage();
  const { view, ties, zoomIn, zoomOut, showWhole } = useView();
  const [way, setWay] = useState<Way>('beside');
  const [share, setShare] = useState(0.5);
  return (
    <div className={css.compare}>
      <Choices
        label={t('lesion.compare.way')}
        options={[
          { value: 'beside', label: t('lesion.compare.way.beside') },
          { value: 'over', label: t('lesion.compare.way.over') },
        ]}
        value={way}
        onChoose={(chosen) => setWay(chosen ?? way)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        {...ties}
        role="group"
        aria-label={t('lesion.compare.photos')}
        aria-describedby="compare-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move what is seen
        tabIndex={0}
        className={way === 'beside' ? css.beside : css.over}
        style={placedBy({ '--share': share })}
        data-testid="compare"
        data-zoom={view.zoom}
        data-x={view.x}
      >
        <ShotWindow shot={earlier} view={view} />
        <ShotWindow shot={later} view={view} />
      </div>
      {way === 'over' && (
        <Slider
          label={t('lesion.compare.share')}
          value={share}
          valueText={t('lesion.compare.share.value', { share: Math.round(share * 100) })}
          onChange={setShare}
        />
      )}
      <ViewButtons view={view} onZoomIn={zoomIn} onZoomOut={zoomOut} onWhole={showWhole} />
      <p id="compare-keys" className={css.hint}>
        {t('lesion.compare.hint')}
      </p>
    </div>
  );
}
