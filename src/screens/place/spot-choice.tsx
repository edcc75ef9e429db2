import { useLanguage } from '../../i18n/index.ts';
import type { LesionOverview } from '../../records/index.ts';
import { Icon, OptionList } from '../../ui/index.ts';
import css from './place.module.css';
import type { PlaceDraft } from './place-draft.ts';
import { lesionTitle } from './place-words.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useSpotDetail } from './use-spot-detail.ts';

interface SpotChoiceProps {
  readonly spots: readonly LesionOverview[];
  readonly value: PlaceDraft['spot'];
  readonly onChoose: (spot: PlaceDraft['spot']) => void;
}

/** A known spot, a new one, or neither. */
export function SpotChoice({ spots, value, onChoose }: SpotChoiceProps) {
  const { t } = useLanguage();
  const detail = useSpotDetail(spots);
  const options = [
    ...spots.map((spot) => ({
      value: `spot ${spot.lesion.id}`,
      label: lesionTitle(spot.lesion, t),
      detail: detail(spot),
      picture: spot.latest ? <Thumbnail id={spot.latest.id} /> : <span className={css.thumbnail} />,
    })),
    { value: 'new', label: t('place.spot.new'), picture: <Sign name="plus" /> },
    { value: 'unsaid', label: t('place.spot.unsaid'), picture: <span className={css.sign} /> },
  ];
  const choose = (chosen: string) => {
    if (chosen === 'new' || chosen === 'unsaid') onChoose(chosen);
    else onChoose({ id: chosen.slice('spot '.length) });
  };
  return (
    <OptionList
      label={t('place.spot')}
      options={options}
      value={typeof value === 'object' ? `spot ${value.id}` : value}
      onChoose={choose}
      testId="spot-choice"
    />
  );
}

function Sign({ name }: { readonly name: 'plus' }) {
  return (
    <span className={css.sign}>
      <Icon name={name} />
    </span>
  );
}
