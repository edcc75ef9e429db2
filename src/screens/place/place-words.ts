import type { Translate } from '../../i18n/index.ts';
import { type Lesion, type Patient, SELF } from '../../records/index.ts';
import { type BodyPoint, SIDES, type Side } from './body-point.ts';

/** What a person is called: by name or alias, else “Me” for who uses this device. */
export function personName({ id, name }: Pick<Patient, 'id' | 'name'>, t: Translate): string {
  if (name.trim() !== '') return name;
  return t(id === SELF ? 'person.me' : 'person.unnamed');
}

/** What a spot is called: by its name, else by where it is. */
export function lesionTitle({ name, site }: Pick<Lesion, 'name' | 'site'>, t: Translate): string {
  if (name.trim() !== '') return name;
  return site ? t(`site.${site}`) : t('place.spot.unnamed');
}

/** Where a spot is, unless its title says so already. */
export function lesionWhere(lesion: Pick<Lesion, 'name' | 'site'>, t: Translate): string | undefined {
  if (!lesion.site) return undefined;
  const where = t(`site.${lesion.site}`);
  return lesionTitle(lesion, t).toLowerCase().includes(where.toLowerCase()) ? undefined : where;
}

/** A place on the body in words, with its side where that was said. */
export function pointTitle({ site, side }: BodyPoint, t: Translate): string {
  const where = t(`site.${site}`);
  return side ? t(`place.sided.${side}`, { site: where }) : where;
}

/** Sites know no sides: the name of a spot says which it is. It may be empty. */
export function nameWith({ site, side }: BodyPoint, name: string, t: Translate): string {
  const own = name.trim();
  return side ? t(`place.sided.${side}`, { site: own || t(`site.${site}`) }) : own;
}

/** What {@link nameWith} was given, from what it gave in the same language. */
export function nameAndSide(name: string, site: Lesion['site'], t: Translate): { name: string; side: Side | undefined } {
  for (const side of SIDES) {
    const [before = '', after = ''] = t(`place.sided.${side}`, { site: '\n' }).split('\n');
    if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length) continue;
    const own = name.slice(before.length, name.length - after.length);
    return { side, name: site && own === t(`site.${site}`) ? '' : own };
  }
  return { side: undefined, name };
}
