import { useLanguage } from '../../i18n/index.ts';
import { Choices, Stack, Tick } from '../../ui/index.ts';
import { MODALITIES, type Modality } from '../../vocabulary/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { CheckedAtField } from '../verdict/checked-at-field.tsx';
import css from './settings.module.css';
import { SettingsCard } from './settings-card.tsx';
import { useOthersKept } from './use-others-kept.ts';

const WAYS = ['suggested', ...MODALITIES] as const satisfies readonly ('suggested' | Modality)[];

/** How, where and whose skin is checked. */
export function CheckingCard() {
  const { t } = useLanguage();
  const { preferences } = useServices();
  const { modality, checkedAt, othersToo } = useStore(preferences);
  const othersKept = useOthersKept();
  return (
    <SettingsCard title={t('settings.checking.title')}>
      <Stack gap="small">
        <Choices
          label={t('settings.modality')}
          options={WAYS.map((value) => ({ value, label: t(`settings.modality.${value}`) }))}
          value={modality ?? 'suggested'}
          testId="modality"
          onChoose={(way) => preferences.set({ modality: way === 'suggested' ? undefined : way })}
        />
        <p className={css.hint}>{t(`settings.modality.${modality ?? 'suggested'}.meaning`)}</p>
      </Stack>
      <Stack gap="small">
        <CheckedAtField checkedAt={checkedAt} onChange={(next) => preferences.set({ checkedAt: next })} />
      </Stack>
      <div>
        <Tick
          label={t('settings.others')}
          checked={othersToo || othersKept}
          disabled={othersKept}
          testId="others-too"
          onChange={(checked) => preferences.set({ othersToo: checked })}
        />
        <p className={css.hint}>{t(othersKept ? 'settings.others.kept' : 'settings.others.meaning')}</p>
      </div>
    </SettingsCard>
  );
}
