import { BODY_SITES, type BodySite, SCOPE_LIMITS, type ScopeLimit } from '../../vocabulary/index.ts';
import { ageAt } from './age.ts';
import type { Patient } from './patient.ts';

/** Who was examined and where, as far as it is known. */
export interface Examined {
  readonly patient: Pick<Patient, 'born' | 'skinType'> | undefined;
  readonly site: BodySite | undefined;
}

const OF_AGE = 18;
const DARKEST_MEASURED_SKIN = 4;

/**
 * What follows of {@link SCOPE_LIMITS} from the records, without anybody ticking it. No site tells of a nail, and a
 * hand or a foot not of its palm or sole: those are ticked.
 *
 * @param at when the examination was made, in milliseconds since 1970.
 * @returns each at most once, in the order of {@link SCOPE_LIMITS}.
 */
export function knownLimits({ patient, site }: Examined, at: number): readonly ScopeLimit[] {
  const age = ageAt(patient?.born, at);
  const region = site && BODY_SITES[site].region;
  const holds: Readonly<Record<ScopeLimit, boolean>> = {
    'under-18': age !== undefined && age < OF_AGE,
    nail: false,
    'palm-sole': region === 'palms-soles',
    mucosa: region === 'oral-genital',
    'skin-type-5-6': patient?.skinType !== undefined && patient.skinType > DARKEST_MEASURED_SKIN,
  };
  return SCOPE_LIMITS.filter((limit) => holds[limit]);
}
