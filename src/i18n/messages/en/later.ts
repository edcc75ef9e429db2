import { examine } from './examine.ts';
import { history } from './history.ts';
import { lesion } from './lesion.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { pwa } from './pwa.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { verdict } from './verdict.ts';

/** The words of all screens but the first. */
export const later = {
  ...examine,
  ...history,
  ...lesion,
  ...overview,
  ...people,
  ...pwa,
  ...report,
  ...settings,
  ...verdict,
} as const;
