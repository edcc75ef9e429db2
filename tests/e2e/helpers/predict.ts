import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../../../.commands/serve.ts';

interface Prediction {
  readonly file: string;
  readonly probability: number;
  readonly label: string;
  readonly band: string;
}

/** What `npm run predict` says of these files. */
export async function predict(files: readonly string[]): Promise<Prediction[]> {
  const args = ['--import', 'tsx', 'training/src/cli.ts', 'predict', '--json', ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Prediction);
}
