import { SingleBar } from 'cli-progress';

/** Tells on standard error how far a run of training has come: loss, pictures a second, time left. */
export interface StepProgress {
  /** @param loss mean so far in this epoch. */
  advance(loss: number): void;
  picturesPerSecond(): number;
  stop(): void;
}

export interface StepPlan {
  /** Rows and columns of the input. */
  readonly size: number;
  /** In a step. */
  readonly pictures: number;
  /** Of the whole run, when this epoch begins or goes on. */
  readonly stepsDone: number;
  readonly steps: number;
}

const LINE_EVERY_MS = 60_000;

/** A bar, or a line now and then where standard error is no terminal. The time left supposes that pictures stay as large. */
export function startSteps(what: string, { size, pictures, stepsDone, steps }: StepPlan): StepProgress {
  const start = Date.now();
  let done = 0;
  let told = start;
  const perSecond = () => (done * pictures) / Math.max(0.001, (Date.now() - start) / 1000);
  const words = (loss: number) => {
    const minutes = Math.ceil(((steps - stepsDone - done) * pictures) / perSecond() / 60);
    return `loss ${loss.toFixed(4)}, ${perSecond().toFixed(0)} pictures/s at ${size} px, about ${minutes} min left`;
  };
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: `${what} {bar} {words}`, stream: process.stderr, hideCursor: true })
    : undefined;
  bar?.start(steps, stepsDone, { words: '' });
  return {
    advance(loss) {
      done++;
      bar?.update(stepsDone + done, { words: words(loss) });
      if (bar || Date.now() - told < LINE_EVERY_MS) return;
      told = Date.now();
      console.error(`${what}: step ${stepsDone + done} of ${steps}, ${words(loss)}`);
    },
    picturesPerSecond: perSecond,
    stop: () => bar?.stop(),
  };
}
