import { UserError } from '../errors.ts';

/** What a run that was stopped by hand ends with, once its work is saved. */
export class Interrupted extends UserError {}

/** Whether someone pressed Ctrl-C since the watch began. */
export interface Watch {
  readonly interrupted: boolean;
  stop(): void;
}

/** Watches for Ctrl-C, so that a step can be finished and saved first. Pressed twice, it ends the process at once. */
export function watchForInterruption(): Watch {
  let interrupted = false;
  const onSignal = () => {
    interrupted = true;
  };
  process.once('SIGINT', onSignal);
  return {
    get interrupted() {
      return interrupted;
    },
    stop: () => void process.off('SIGINT', onSignal),
  };
}
