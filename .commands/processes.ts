import { type SpawnOptions, spawn } from 'node:child_process';
import { ROOT } from './serve.ts';

/** Takes what a program says, as it says it. */
export type Listener = (text: string) => void;

interface Running {
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Hears what the program says on its way to this terminal. */
  readonly listener?: Listener | undefined;
}

/** Runs a program in the project's folder with this terminal; gives its exit code. */
export function runProgram(program: string, args: readonly string[], { env, listener }: Running = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, ...terminalFor(listener, env ?? process.env) });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from?.setEncoding('utf8').on('data', (text: string) => {
        to.write(text);
        listener?.(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A program that is listened to has no terminal of its own, and is told whether there is one at the end of the pipe. */
function terminalFor(listener: Listener | undefined, env: NodeJS.ProcessEnv): SpawnOptions {
  if (!listener) return { stdio: 'inherit', env };
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return { stdio: ['inherit', 'pipe', 'pipe'], env: { ...colours, ...env } };
}

/** Runs a TypeScript file of this project. */
export function runFile(file: string, args: readonly string[] = [], running?: Running): Promise<number> {
  return runProgram(process.execPath, ['--import', 'tsx', file, ...args], running);
}

/** Runs the command-line program of an installed package, by its file in node_modules. */
export function runTool(file: string, args: readonly string[], running?: Running): Promise<number> {
  return runProgram(process.execPath, [`node_modules/${file}`, ...args], running);
}
