import type { Translate } from '../../i18n/index.ts';
import type { Lesion } from '../../records/index.ts';
import { BODY_SIDES, type BodySide } from '../../vocabulary/index.ts';
import { isPaired } from './body-point.ts';

interface NameAndSide {
  readonly name: string;
  readonly side: BodySide | undefined;
}

/**
 * Name and side of a spot. Before sides were kept by themselves they were a part of the name, as “Forearm (left)” or
 * “Mole (left)”: in the language in which it was written such a name is taken apart.
 */
export function nameAndSide({ name, site, side }: Pick<Lesion, 'name' | 'site' | 'side'>, t: Translate): NameAndSide {
  if (side !== undefined || site === undefined || !isPaired(site)) return { name, side };
  for (const one of BODY_SIDES) {
    const [before = '', after = ''] = t(`place.sided.${one}`, { site: '\n' }).split('\n');
    if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length) continue;
    const own = name.slice(before.length, name.length - after.length);
    return { side: one, name: own === t(`site.${site}`) ? '' : own };
  }
  return { name, side: undefined };
}
