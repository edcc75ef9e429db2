import { BODY_SITES, type BodySite, SCOPE_LIMITS, type ScopeLimit } from '../../vocabulary/index.ts';
import { timeUnder } from './age.ts';
import type { Born, Patient } from './patient.ts';

/** Who was examined and where, as far as it is known. */
export interface Examined {
  readonly patient: Pick<Patient, 'born' | 'skinType'> | undefined;
  readonly site: BodySite | undefined;
}

type Holds = (patient: Examined['patient'], site: Examined['site'], at: number) => boolean;

const OF_AGE = 18;
const DARKEST_MEASURED_SKIN = 4;

/**
 * Whether each of {@link SCOPE_LIMITS} follows from the records. No site tells of a nail, and a hand or a foot
 * not of its palm or sole: those are ticked.
 */
const HOLDS: Readonly<Record<ScopeLimit, Holds>> = {
  'under-18': (patient, _, at) => patient?.born !== undefined && isMinor(patient.born, at),
  nail: () => false,
  'palm-sole': (_, site) => site !== undefined && BODY_SITES[site].region === 'palms-soles',
  mucosa: (_, site) => site !== undefined && BODY_SITES[site].region === 'oral-genital',
  'skin-type-5-6': (patient) => patient?.skinType !== undefined && patient.skinType > DARKEST_MEASURED_SKIN,
};

/**
 * What follows of {@link SCOPE_LIMITS} from the records, without anybody ticking it.
 *
 * @param at when the examination was made, in milliseconds since 1970.
 * @returns each at most once, in the order of {@link SCOPE_LIMITS}.
 */
export function knownLimits({ patient, site }: Examined, at: number): readonly ScopeLimit[] {
  return SCOPE_LIMITS.filter((limit) => HOLDS[limit](patient, site, at));
}

/** Whether there is any of {@link knownLimits}. Makes nothing, since it is asked of every row of a list. */
export function isLimited(patient: Examined['patient'], site: Examined['site'], at: number): boolean {
  for (const limit of SCOPE_LIMITS) if (HOLDS[limit](patient, site, at)) return true;
  return false;
}

/** Worked out once a person: many examinations are of few. */
const minority = new WeakMap<Born, ReturnType<typeof timeUnder>>();

function isMinor(born: Born, at: number): boolean {
  let time = minority.get(born);
  if (!time) {
    time = timeUnder(OF_AGE, born);
    minority.set(born, time);
  }
  return time.from <= at && at < time.to;
}
