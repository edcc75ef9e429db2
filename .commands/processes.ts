import { spawn } from 'node:child_process';
import { ROOT } from './serve.ts';

/** Runs a program in the project's folder with this terminal; gives its exit code. */
export function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a TypeScript file of this project. */
export function runFile(file: string, args: readonly string[] = []): Promise<number> {
  return runProgram(process.execPath, ['--import', 'tsx', file, ...args]);
}

/** Runs the command-line program of an installed package, by its file in node_modules. */
export function runTool(file: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return runProgram(process.execPath, [`node_modules/${file}`, ...args], env);
}
