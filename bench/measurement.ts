/** One figure of a run beside another of the same run, or beside a limit. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'images/s' | 'cores' | 'G/s' | 'kB' | 'MB' | 'tensors';
  /** What it is compared with. */
  readonly baseline: string;
  /** `value` over that of the baseline. */
  readonly ratio: number;
}

/** What a file that measures for RESULTS.md exports. */
export interface Measuring {
  /** @param args what the command line says after the group's name. */
  measure(args: readonly string[]): Promise<readonly Measurement[]>;
}

/** What a file that prints its figures exports. */
export interface Printing {
  /**
   * @param args what the command line says after the group's name.
   * @throws {WrongArguments} and what `parseArgs` throws.
   */
  print(args: readonly string[]): Promise<void>;
}

/** The command line names too little, or what there is not. */
export class WrongArguments extends Error {}
