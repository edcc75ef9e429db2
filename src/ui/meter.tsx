import css from './meter.module.css';
import { placedBy } from './placed-by.ts';

interface MeterProps {
  readonly label: string;
  /** Where the needle stands, 0..1. */
  readonly value: number;
  readonly valueText: string;
  /** Where the middle and the upper zone begin, 0..1. */
  readonly marks: { readonly low: number; readonly high: number };
}

/** A scale of three zones with a needle. */
export function Meter({ label, value, valueText, marks }: MeterProps) {
  return (
    <div className={css.meter} style={placedBy({ '--value-at': value, '--low-at': marks.low, '--high-at': marks.high })}>
      <meter className={css.spoken} value={value} aria-label={label} aria-valuetext={valueText} />
      <div aria-hidden="true">
        <div className={css.scale}>
          <div className={css.zoneLow} />
          <div className={css.zoneUncertain} />
          <div className={css.zoneHigh} />
        </div>
        <div className={css.markLow} />
        <div className={css.markHigh} />
        <div className={css.needle} />
      </div>
    </div>
  );
}
