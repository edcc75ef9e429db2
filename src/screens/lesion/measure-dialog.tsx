import { useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { PhotoSize, RecordsErrorCode } from '../../records/index.ts';
import { Button, Choices, Dialog } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import type { ReferenceName } from './default-reference.ts';
import { MarkedPhoto } from './marked-photo.tsx';
import type { MarkName } from './marks.ts';
import css from './measure.module.css';
import { wholeOf } from './photo-in-window.ts';
import { ReferenceField } from './reference-field.tsx';
import type { Shot } from './shots.ts';
import { sizeInWords } from './size-words.ts';
import { LONGEST_RULER, useMeasurement } from './use-measurement.ts';
import { useView } from './use-view.ts';
import { ViewButtons } from './view-buttons.tsx';

interface MeasureDialogProps {
  readonly shot: Shot;
  readonly reference: ReferenceName;
  readonly onClose: () => void;
}

/** Marks something of known size and the lesion in a photo, and keeps the size that comes of it. */
export function MeasureDialog({ shot, reference, onClose }: MeasureDialogProps) {
  const language = useLanguage();
  const { t } = language;
  const { records } = useServices();
  const { examination, photo, place } = shot;
  const [active, setActive] = useState<MarkName>('reference');
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const windowRef = useRef<HTMLDivElement>(null);
  const { view, ties, zoomIn, zoomOut, showWhole } = useView();

  const square = wholeOf(photo.verdict.provenance.photo);
  const { name, setName, ruler, setRuler, isLength, marks, left, told, mark } = useMeasurement(photo, reference, square);

  const keep = async (size: PhotoSize | undefined) => {
    try {
      await records.measure(examination.id, place, size);
      onClose();
    } catch (error) {
      setFailed(recordsCode(error));
    }
  };

  return (
    <Dialog
      title={t('lesion.measure.title')}
      onClose={onClose}
      testId="measure"
      actions={
        <>
          <p className={css.result} role="status" data-testid="measured" data-value={told?.millimetres ?? 'none'}>
            {told && sizeInWords(told, language)}
            {left && t(`lesion.measure.left.${left}`)}
          </p>
          <Button onClick={onClose}>{t('lesion.measure.cancel')}</Button>
          {photo.size && (
            <Button kind="quiet" onClick={() => keep(undefined)}>
              {t('lesion.measure.forget')}
            </Button>
          )}
          <Button kind="primary" aria-disabled={!told} onClick={() => told && keep(told)}>
            {t('lesion.measure.keep')}
          </Button>
        </>
      }
    >
      <p className={css.hint}>{t('lesion.measure.how')}</p>
      {failed && <RecordsNotice code={failed} />}
      <ReferenceField
        name={name}
        onName={setName}
        ruler={ruler}
        onRuler={setRuler}
        problem={isLength ? undefined : t('lesion.measure.ruler.problem', { most: LONGEST_RULER })}
      />
      <Choices
        label={t('lesion.measure.mark')}
        options={[
          { value: 'reference', label: t(name === 'ruler' ? 'lesion.measure.mark.ruler' : 'lesion.measure.mark.coin') },
          { value: 'lesion', label: t('lesion.measure.mark.lesion') },
        ]}
        value={active}
        onChoose={(chosen) => chosen && setActive(chosen)}
      />
      <div {...ties} className={css.ground}>
        <MarkedPhoto
          shot={shot}
          square={square}
          view={view}
          marks={marks}
          active={active}
          round={name !== 'ruler'}
          windowRef={windowRef}
          onMarks={(change) => mark(active, view.zoom, change)}
        />
      </div>
      <ViewButtons view={view} onZoomIn={zoomIn} onZoomOut={zoomOut} onWhole={showWhole} />
    </Dialog>
  );
}
