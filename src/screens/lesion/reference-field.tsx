import { useLanguage } from '../../i18n/index.ts';
import { SelectField, TextField } from '../../ui/index.ts';
import { COIN_NAMES, COINS, coinInWords } from './coins.ts';
import type { ReferenceName } from './default-reference.ts';

interface ReferenceFieldProps {
  readonly name: ReferenceName;
  readonly onName: (name: ReferenceName) => void;
  /** Millimetres of the ruler that are marked, as typed. */
  readonly ruler: string;
  readonly onRuler: (ruler: string) => void;
  readonly problem: string | undefined;
}

/** What lies beside the lesion: a coin, or so many millimetres of a ruler. */
export function ReferenceField({ name, onName, ruler, onRuler, problem }: ReferenceFieldProps) {
  const { t, locale } = useLanguage();
  const coins = COIN_NAMES.map((coin) => ({
    value: coin,
    label: t('lesion.measure.coin', { coin: coinInWords(coin, locale), diameter: COINS[coin].millimetres }),
  }));
  return (
    <>
      <SelectField<ReferenceName>
        label={t('lesion.measure.by')}
        options={[{ value: 'ruler', label: t('lesion.measure.ruler') }, ...coins]}
        value={name}
        onChange={onName}
      />
      {name === 'ruler' && (
        <TextField
          label={t('lesion.measure.ruler.length')}
          value={ruler}
          onChange={onRuler}
          inputMode="decimal"
          problem={problem}
        />
      )}
    </>
  );
}
