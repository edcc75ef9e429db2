import { useId } from 'react';
import css from './slider.module.css';

interface SliderProps {
  readonly label: string;
  /** 0..1. */
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  readonly testId?: string;
  readonly onChange: (value: number) => void;
}

const STEPS = 20;

/** A share to be chosen roughly: the browser's own slider, which keys move too. */
export function Slider({ label, value, valueText, testId, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className={css.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={css.input}
        type="range"
        min={0}
        max={STEPS}
        value={Math.round(value * STEPS)}
        aria-valuetext={valueText}
        data-testid={testId}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value) / STEPS)}
      />
    </div>
  );
}
