import type { Band, Urgency } from '../../judgement/index.ts';
import type { Outcome } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import css from './check-result.module.css';

interface BandWordsProps {
  readonly check: { readonly band: Band; readonly urgency: Urgency; readonly outcome: Outcome };
  readonly words: string;
}

/** The band of a check in a list. A low one is not coloured as good news beside advice to see a doctor or a malignancy. */
export function BandWords({ check: { band, urgency, outcome }, words }: BandWordsProps) {
  const isOutweighed = outcome === 'malignant' || (outcome === 'none' && callsForDoctor(urgency));
  if (band === 'low' && isOutweighed) return <span className={css.soft}>{words}</span>;
  return <BandBadge band={band} word={words} plain />;
}

export function callsForDoctor(urgency: Urgency): urgency is 'weeks' | 'soon' {
  return urgency === 'weeks' || urgency === 'soon';
}
