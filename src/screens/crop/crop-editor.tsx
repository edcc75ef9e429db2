import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Frame } from '../../judgement/index.ts';
import { Button, Dialog, placedBy } from '../../ui/index.ts';
import css from './crop.module.css';
import { asFrame, type Corner, type PhotoSize, scaled } from './square.ts';
import { afterKey, LARGER, SMALLER } from './square-keys.ts';
import { sizeOf, squareWords } from './square-words.ts';
import { useSquareGestures } from './use-square-gestures.ts';

interface CropEditorProps {
  readonly url: string;
  /** Upright, in pixels. */
  readonly photo: PhotoSize;
  /** The square that was scored last. */
  readonly frame: Frame;
  readonly suggested: Frame;
  readonly onDone: (frame: Frame) => void;
  readonly onClose: () => void;
}

const CORNERS: readonly Corner[] = ['upper-left', 'upper-right', 'lower-left', 'lower-right'];

/** Lets a person say which part of a photo is judged: by touch, mouse, pen, wheel, keys and buttons. */
export function CropEditor({ url, photo, frame, suggested, onDone, onClose }: CropEditorProps) {
  const { t } = useLanguage();
  const keys = useId();
  const stage = useRef<HTMLDivElement>(null);
  const [square, setSquare] = useState(frame);
  const gestures = useSquareGestures(stage, photo, square, setSquare);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = afterKey(photo, square, event);
    if (!next) return;
    event.preventDefault();
    setSquare(next);
  };
  const chosen = asFrame(photo, square);
  const place = placedBy({
    '--left': square.x / photo.width,
    '--top': square.y / photo.height,
    '--width': square.side / photo.width,
    '--height': square.side / photo.height,
  });
  const isSuggested = chosen.x === suggested.x && chosen.y === suggested.y && chosen.side === suggested.side;
  return (
    <Dialog
      title={t('crop.title')}
      testId="crop"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('crop.cancel')}</Button>
          <Button kind="primary" onClick={() => onDone(chosen)}>
            {t('crop.done')}
          </Button>
        </>
      }
    >
      <p className={css.lead}>{t('crop.lead')}</p>
      <div className={css.ground}>
        <div ref={stage} className={css.stage} {...gestures}>
          <img className={css.picture} src={url} alt="" draggable={false} />
          <div className={css.veil} aria-hidden="true">
            <div className={css.clear} style={place} />
          </div>
          <div
            className={css.square}
            role="slider"
            tabIndex={0}
            aria-label={t('crop.square')}
            aria-describedby={keys}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(sizeOf(photo, square) * 100)}
            aria-valuetext={squareWords(photo, square, t)}
            data-testid="crop-square"
            data-value={`${chosen.x} ${chosen.y} ${chosen.side}`}
            style={place}
            onKeyDown={onKeyDown}
          >
            {CORNERS.map((corner) => (
              <span key={corner} className={css.corner} data-corner={corner} />
            ))}
          </div>
        </div>
      </div>
      <div className={css.tools}>
        <Button onClick={() => setSquare(scaled(photo, square, SMALLER))}>{t('crop.smaller')}</Button>
        <Button onClick={() => setSquare(scaled(photo, square, LARGER))}>{t('crop.larger')}</Button>
        <Button kind="quiet" disabled={isSuggested} onClick={() => setSquare(suggested)}>
          {t('crop.reset')}
        </Button>
      </div>
      <p id={keys} className={css.keys}>
        {t('crop.keys')}
      </p>
    </Dialog>
  );
}
