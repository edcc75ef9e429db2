import { useLanguage } from '../../i18n/index.ts';
import { OptionList } from '../../ui/index.ts';
import { SKIN_TYPES } from '../../vocabulary/index.ts';
import { UNSAID } from './person-draft.ts';

interface SkinTypeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Fitzpatrick's types by how the skin takes the sun. */
export function SkinTypeField({ value, onChange }: SkinTypeFieldProps) {
  const { t } = useLanguage();
  return (
    <OptionList
      label={t('person.skin-type.ask')}
      options={[
        ...SKIN_TYPES.map((type) => ({
          value: `${type}`,
          label: t(`person.skin-type.${type}`),
          detail: t(`person.skin-type.${type}.words`),
        })),
        { value: UNSAID, label: t('person.unsaid') },
      ]}
      value={value}
      onChoose={onChange}
      testId="person-skin-type"
    />
  );
}
