import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Slider } from '../../ui/index.ts';
import css from './camera.module.css';
import { setZoom, type ZoomRange } from './track-abilities.ts';

interface ZoomSliderProps {
  readonly track: MediaStreamTrack;
  readonly range: ZoomRange;
}

export function ZoomSlider({ track, range: { min, max } }: ZoomSliderProps) {
  const { t } = useLanguage();
  const [zoom, show] = useState(min);
  const change = (share: number) => {
    const wanted = min + share * (max - min);
    show(wanted);
    setZoom(track, wanted);
  };
  return (
    <div className={css.zoom}>
      <Slider
        label={t('camera.zoom')}
        value={(zoom - min) / (max - min)}
        valueText={t('camera.zoom.value', { times: zoom / min })}
        onChange={change}
      />
    </div>
  );
}
