import { useLanguage } from '../../i18n/index.ts';
import { Choices, TextField } from '../../ui/index.ts';
import css from './overview.module.css';
import { isBackwards, PERIODS, type PeriodChoice } from './period.ts';

interface PeriodPickerProps {
  readonly choice: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
}

const KINDS = [...PERIODS, 'own'] as const;

export function PeriodPicker({ choice, onChoose }: PeriodPickerProps) {
  const { t } = useLanguage();
  const choose = (kind: PeriodChoice['kind']) => {
    onChoose(kind === 'own' ? { kind, from: '', to: '' } : { kind });
  };
  return (
    <div className={css.picker}>
      <Choices
        label={t('overview.period')}
        testId="overview-period"
        options={KINDS.map((kind) => ({ value: kind, label: t(`overview.period.${kind}`) }))}
        value={choice.kind}
        onChoose={(kind) => kind && choose(kind)}
      />
      {choice.kind === 'own' && (
        <div className={css.dates}>
          <TextField
            kind="date"
            label={t('overview.period.from')}
            value={choice.from}
            max={choice.to || undefined}
            onChange={(from) => onChoose({ ...choice, from })}
          />
          <TextField
            kind="date"
            label={t('overview.period.to')}
            value={choice.to}
            min={choice.from || undefined}
            problem={isBackwards(choice) ? t('overview.period.backwards') : undefined}
            onChange={(to) => onChoose({ ...choice, to })}
          />
        </div>
      )}
    </div>
  );
}
