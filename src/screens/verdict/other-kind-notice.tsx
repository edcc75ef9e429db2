import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { Modality } from '../../vocabulary/index.ts';

interface OtherKindNoticeProps {
  readonly verdict: Verdict;
  /** What the other photos of the spot were judged as, if there are any. */
  readonly ofSpot: Modality | undefined;
  /** The other way that it can be judged. */
  readonly other: Modality | undefined;
  readonly onChoose: (modality: Modality) => void;
}

/** Says that a photo was taken for another kind than the others of its spot, where nobody said how it was taken. */
export function OtherKindNotice({ verdict, ofSpot, other, onChoose }: OtherKindNoticeProps) {
  const { t } = useLanguage();
  const { modality, modalityOrigin } = verdict;
  if (ofSpot === undefined || ofSpot === modality || modalityOrigin !== 'suggested') return null;
  return (
    <div data-testid="other-kind" data-value={ofSpot}>
      <Notice
        kind="hint"
        title={t(`verdict.other-kind.${modality}`)}
        actions={
          other === ofSpot && <Button onClick={() => onChoose(ofSpot)}>{t(`verdict.modality.switch.${ofSpot}`)}</Button>
        }
      >
        <p>{t('verdict.other-kind.words')}</p>
      </Notice>
    </div>
  );
}
