import { findingsFrom, type QualityRules, reasonsFrom } from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import { DEGRADATIONS, type Degradation, UNITS } from './degradation.ts';
import { logitChange } from './harm-onset.ts';
import type { Look } from './look-at-copies.ts';
import type { SeenSample } from './look-at-samples.ts';
import { median } from './quantile.ts';

/** What the rules do to undegraded pictures. Shares 0..1. */
export interface FalseAlarms {
  readonly modality: Modality;
  readonly among: 'all' | 'malignant';
  readonly pictures: number;
  readonly refused: number;
  readonly noted: number;
  /** Pictures refused for each reason; one may have several. */
  readonly byReason: Readonly<Record<string, number>>;
}

/** What the rules and the network make of copies of one kind and strength. Shares 0..1. */
export interface Detection {
  readonly modality: Modality;
  readonly kind: Degradation['kind'];
  readonly strength: number;
  readonly unit: string;
  readonly copies: number;
  readonly refused: number;
  /** With a finding but not refused. */
  readonly noted: number;
  /** Median absolute change of the logit, against the undegraded copy. */
  readonly logitChange: number;
}

export interface QualityFigures {
  readonly rules: QualityRules;
  readonly falseAlarms: readonly FalseAlarms[];
  readonly detection: readonly Detection[];
}

/**
 * How often the rules tell degraded copies, and how often they are wrong about undegraded pictures.
 *
 * @param real validation pictures as they lie.
 * @param degraded validation pictures with a scored copy for each of `DEGRADATIONS`.
 */
export function qualityFigures(
  rules: QualityRules,
  real: readonly SeenSample[],
  degraded: readonly SeenSample[],
): QualityFigures {
  return {
    rules,
    falseAlarms: MODALITIES.flatMap((modality) => {
      const all = real.filter(({ sample }) => sample.modality === modality);
      const malignant = all.filter(({ sample }) => sample.label === 'malignant');
      return [falseAlarmsAmong('all', modality, all, rules), falseAlarmsAmong('malignant', modality, malignant, rules)];
    }).filter(({ pictures }) => pictures > 0),
    detection: MODALITIES.flatMap((modality) => {
      const members = degraded.filter(({ sample }) => sample.modality === modality);
      return members.length === 0 ? [] : DEGRADATIONS.map((one, place) => detectionOf(one, place, modality, members, rules));
    }),
  };
}

function falseAlarmsAmong(
  among: FalseAlarms['among'],
  modality: Modality,
  members: readonly SeenSample[],
  rules: QualityRules,
): FalseAlarms {
  const byReason: Record<string, number> = {};
  for (const { asItLies } of members) {
    for (const { code } of reasonsFrom(asItLies, rules.refused)) byReason[code] = (byReason[code] ?? 0) + 1;
  }
  const measures = members.map(({ asItLies }) => asItLies);
  return { modality, among, pictures: members.length, ...sharesOf(measures, rules), byReason };
}

function detectionOf(
  degradation: Degradation,
  place: number,
  modality: Modality,
  members: readonly SeenSample[],
  rules: QualityRules,
): Detection {
  const { kind } = degradation;
  const looks = members.flatMap(({ copies }): readonly Look[] => copies.slice(place, place + 1));
  return {
    modality,
    kind,
    strength: kind === 'none' ? 0 : degradation.strength,
    unit: kind === 'none' ? '' : UNITS[kind],
    copies: looks.length,
    ...sharesOf(
      looks.map(({ measures }) => measures),
      rules,
    ),
    logitChange: round(median(members.map((member) => logitChange(member, place)))),
  };
}

function sharesOf(measures: readonly Look['measures'][], { refused, noted }: QualityRules) {
  const isRefused = (one: Look['measures']) => reasonsFrom(one, refused).length > 0;
  const isNoted = (one: Look['measures']) => !isRefused(one) && findingsFrom(one, noted).length > 0;
  const share = (is: (one: Look['measures']) => boolean) => round(measures.filter(is).length / measures.length || 0);
  return { refused: share(isRefused), noted: share(isNoted) };
}

/** Four decimals: more would be noise. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
