import type { Messages } from '../translate.ts';
import { examine } from './es/examine.ts';
import { first } from './es/first.ts';
import { history } from './es/history.ts';
import { lesion } from './es/lesion.ts';
import { overview } from './es/overview.ts';
import { people } from './es/people.ts';
import { pwa } from './es/pwa.ts';
import { report } from './es/report.ts';
import { settings } from './es/settings.ts';
import { verdict } from './es/verdict.ts';

/**
 * Spanish that is understood in Spain and in Latin America. “Spot” is “mancha o lunar”, or “mancha” where it has to be short; in
 * figures it is “lesión”. A spot’s adjectives are feminine, as both of these are.
 */
export const es: Messages = {
  ...examine,
  ...first,
  ...history,
  ...lesion,
  ...overview,
  ...people,
  ...pwa,
  ...report,
  ...settings,
  ...verdict,
};
