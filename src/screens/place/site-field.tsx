import { useLanguage } from '../../i18n/index.ts';
import { Choices, SelectField, Stack } from '../../ui/index.ts';
import { BODY_SIDES, BODY_SITES, type BodySite } from '../../vocabulary/index.ts';
import { BodyMap } from './body-map.tsx';
import { type BodyPoint, isPaired } from './body-point.ts';

interface SiteFieldProps {
  readonly value: BodyPoint | undefined;
  /** Told `undefined` where it is left open. */
  readonly onChange: (point: BodyPoint | undefined) => void;
}

const SITES = Object.keys(BODY_SITES) as readonly BodySite[];
const UNSAID = 'unsaid';

/** A place on the body, from the figure or from a list that also has what the figure cannot show. */
export function SiteField({ value, onChange }: SiteFieldProps) {
  const { t } = useLanguage();
  const choose = (site: BodySite | typeof UNSAID) => {
    if (site === UNSAID) onChange(undefined);
    else onChange(value?.side && isPaired(site) ? { site, side: value.side } : { site });
  };
  return (
    <Stack>
      <BodyMap value={value} onChoose={onChange} />
      <SelectField
        label={t('place.list')}
        hint={t('place.list.hint')}
        options={[
          { value: UNSAID, label: t('place.unsaid') },
          ...SITES.map((site) => ({ value: site, label: t(`site.${site}`) })),
        ]}
        value={value?.site ?? UNSAID}
        onChange={choose}
        testId="site-list"
      />
      {value && isPaired(value.site) && (
        <Choices
          label={t('place.side.ask')}
          options={BODY_SIDES.map((side) => ({ value: side, label: t(`place.side.${side}`) }))}
          value={value.side}
          onChoose={(side) => onChange(side ? { site: value.site, side } : { site: value.site })}
          clearable
          testId="side"
        />
      )}
    </Stack>
  );
}
