import type { Messages } from '../translate.ts';
import { core } from './es/core.ts';
import { examine } from './es/examine.ts';
import { frame } from './es/frame.ts';
import { history } from './es/history.ts';
import { lesion } from './es/lesion.ts';
import { overview } from './es/overview.ts';
import { people } from './es/people.ts';
import { pwa } from './es/pwa.ts';
import { report } from './es/report.ts';
import { settings } from './es/settings.ts';

/**
 * Spanish that is understood in Spain and in Latin America. “Spot” is “mancha o lunar”, or “mancha” where it has to be short; in
 * figures it is “lesión”. A spot’s adjectives are feminine, as both of these are.
 */
export const es: Messages = {
  ...core,
  ...examine,
  ...frame,
  ...history,
  ...lesion,
  ...overview,
  ...people,
  ...pwa,
  ...report,
  ...settings,
};
