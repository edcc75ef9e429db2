import type { Messages } from '../translate.ts';
import { examine } from './de/examine.ts';
import { first } from './de/first.ts';
import { history } from './de/history.ts';
import { lesion } from './de/lesion.ts';
import { overview } from './de/overview.ts';
import { people } from './de/people.ts';
import { pwa } from './de/pwa.ts';
import { report } from './de/report.ts';
import { settings } from './de/settings.ts';
import { verdict } from './de/verdict.ts';

/** German, with “Sie”. A spot is a „Hautstelle“, a check a „Prüfung“, a score a „Wert“. */
export const de: Messages = {
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
