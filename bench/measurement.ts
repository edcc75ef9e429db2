/** One figure of a run beside another of the same run, or beside a limit. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'images/s' | 'cores' | 'MB';
  /** What it is compared with. */
  readonly baseline: string;
  /** `value` over that of the baseline. */
  readonly ratio: number;
}

/** What a file that measures exports. */
export interface Group {
  /** @param args what the command line says after the group's name. */
  measure(args: readonly string[]): Promise<readonly Measurement[]>;
}
