import type { Translate } from '../../i18n/index.ts';
import { type Lesion, type Patient, SELF } from '../../records/index.ts';
import type { BodyPoint } from './body-point.ts';

/** What a person is called: by name or alias, else “Me” for who uses this device. */
export function personName({ id, name }: Pick<Patient, 'id' | 'name'>, t: Translate): string {
  if (name.trim() !== '') return name;
  return t(id === SELF ? 'person.me' : 'person.unnamed');
}

type Called = Pick<Lesion, 'name' | 'site' | 'side'>;

/** What a spot is called: by its name, else by where it is. */
export function lesionTitle({ name, site, side }: Called, t: Translate): string {
  if (name.trim() !== '') return name;
  return site ? pointTitle({ site, side }, t) : t('place.spot.unnamed');
}

/** Where a spot is, unless its title says so already. */
export function lesionWhere(lesion: Called, t: Translate): string | undefined {
  const { site, side } = lesion;
  if (!site) return undefined;
  const where = pointTitle({ site, side }, t);
  return lesionTitle(lesion, t).toLowerCase().includes(where.toLowerCase()) ? undefined : where;
}

/** A place on the body in words, with its side where that was said. */
export function pointTitle({ site, side }: BodyPoint, t: Translate): string {
  const where = t(`site.${site}`);
  return side ? t(`place.sided.${side}`, { site: where }) : where;
}
