import { SingleBar } from 'cli-progress';

/** Tells on standard error how far a long step has come. */
export interface Progress {
  advance(): void;
  stop(): void;
}

const LINE_EVERY_MS = 15_000;

/** A bar with the time that is left, or a line now and then where standard error is no terminal. */
export function startProgress(what: string, total: number): Progress {
  return process.stderr.isTTY ? bar(what, total) : lines(what, total);
}

function bar(what: string, total: number): Progress {
  const single = new SingleBar({ format: `${what} {bar} {value}/{total} | {eta_formatted} left`, stream: process.stderr });
  single.start(total, 0);
  return { advance: () => single.increment(), stop: () => single.stop() };
}

function lines(what: string, total: number): Progress {
  const start = Date.now();
  let done = 0;
  let told = start;
  return {
    advance() {
      done++;
      if (Date.now() - told < LINE_EVERY_MS) return;
      told = Date.now();
      const left = Math.ceil(((told - start) / done / 60_000) * (total - done));
      console.error(`${what}: ${done} of ${total}, about ${left} min left`);
    },
    stop() {
      console.error(`${what}: ${done} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
    },
  };
}
