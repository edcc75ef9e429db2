import { useLanguage } from '../../i18n/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { Choices, PercentField } from '../../ui/index.ts';
import type { SettingOfCare } from '../../vocabulary/index.ts';
import css from './meaning.module.css';
import { prevalenceAt } from './meaning.ts';

const PLACES = ['self-check', 'primary-care', 'dermatology', 'typed'] as const satisfies readonly (
  | SettingOfCare
  | 'typed'
)[];

interface CheckedAtFieldProps {
  readonly checkedAt: CheckedAt;
  readonly onChange: (checkedAt: CheckedAt) => void;
}

/** Where lesions are checked, or the share of malignant ones among them. */
export function CheckedAtField({ checkedAt, onChange }: CheckedAtFieldProps) {
  const { t } = useLanguage();
  const chosen = checkedAt.kind === 'typed' ? 'typed' : checkedAt.setting;
  const choose = (place: (typeof PLACES)[number] = chosen) => {
    // A number to type starts from the share of the place before it.
    if (place === 'typed') onChange({ kind: 'typed', prevalence: prevalenceAt(checkedAt) });
    else onChange({ kind: 'setting', setting: place });
  };
  return (
    <>
      <Choices
        label={t('meaning.checked-at')}
        options={PLACES.map((place) => ({ value: place, label: t(`meaning.place.${place}`) }))}
        value={chosen}
        testId="checked-at"
        onChoose={choose}
      />
      {checkedAt.kind === 'typed' ? (
        <PercentField
          label={t('meaning.typed')}
          problem={t('meaning.typed.problem')}
          initial={checkedAt.prevalence}
          testId="typed-prevalence"
          onChange={(prevalence) => onChange({ kind: 'typed', prevalence })}
        />
      ) : (
        <p className={css.small}>{t(`meaning.basis.${checkedAt.setting}`)}</p>
      )}
    </>
  );
}
