import { useLanguage } from '../../i18n/index.ts';
import { Stack, TextField } from '../../ui/index.ts';
import type { PlaceDraft } from './place-draft.ts';
import { SiteField } from './site-field.tsx';

type SpotDraft = Pick<PlaceDraft, 'point' | 'name'>;

interface NewSpotProps {
  readonly draft: SpotDraft;
  readonly onChange: (change: Partial<SpotDraft>) => void;
}

/** Where a spot is, and what it is to be called. */
export function NewSpot({ draft: { point, name }, onChange }: NewSpotProps) {
  const { t } = useLanguage();
  return (
    <Stack>
      <SiteField value={point} onChange={(chosen) => onChange({ point: chosen })} />
      <TextField
        label={t('place.name')}
        hint={t('place.name.hint')}
        value={name}
        onChange={(text) => onChange({ name: text })}
        maxLength={80}
        testId="spot-name"
      />
    </Stack>
  );
}
