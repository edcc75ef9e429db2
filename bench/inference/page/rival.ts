import type { RivalRun } from './bench-page.ts';

export interface Rival {
  run(): Promise<RivalRun>;
}

type Asked = { readonly kind: 'prepare'; readonly site: string } | { readonly kind: 'run' };
type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ran'; readonly run: RivalRun }
  | { readonly kind: 'failed'; readonly message: string };

/** On the page: a worker that is ready to run. */
export async function startedRival(worker: Worker): Promise<Rival> {
  const ask = (question: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        data.kind === 'failed' ? reject(new Error(data.message)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  await ask({ kind: 'prepare', site: document.baseURI });
  return {
    run: async () => {
      const answer = await ask({ kind: 'run' });
      if (answer.kind !== 'ran') throw new Error('The worker did not run');
      return answer.run;
    },
  };
}

/** A rival's work; gives the logit of a network. */
export type Work = () => Promise<number | undefined>;

/**
 * In the worker: prepares when asked, and times each run.
 *
 * @param prepare - is given the address of the site.
 */
export function answerAsRival(prepare: (site: string) => Promise<Work>): void {
  let work: Work | undefined;
  const answer = async (asked: Asked): Promise<Answer> => {
    if (asked.kind === 'prepare') {
      work = await prepare(asked.site);
      return { kind: 'ready' };
    }
    if (!work) throw new Error('Nothing was prepared');
    const begun = performance.now();
    const logit = await work();
    const milliseconds = performance.now() - begun;
    return { kind: 'ran', run: { milliseconds, ...(logit !== undefined && { logit }) } };
  };
  self.onmessage = async ({ data }: MessageEvent<Asked>) => {
    self.postMessage(await answer(data).catch((error: unknown) => ({ kind: 'failed', message: String(error) })));
  };
}
