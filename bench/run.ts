// npm run bench -- GROUP [ARGUMENT...], or --help
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { GROUPS, usageOfAll } from './groups.ts';
import { type Measuring, WrongArguments } from './measurement.ts';
import { withSection } from './results.ts';

const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const group = GROUPS.get(name);
  if (!group) {
    const isHelp = name === '--help' || name === '-h';
    (isHelp ? console.log : console.error)(usageOfAll());
    return isHelp ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`Usage: ${group.usage}`);
    return 0;
  }
  try {
    if (group.kind === 'printed') await (await group.load()).print(args);
    else await writeResults(name, await group.load(), args);
    return 0;
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${error.message}\n\nUsage: ${group.usage}`);
    return 2;
  }
}

async function writeResults(name: string, { measure }: Measuring, args: readonly string[]) {
  const options = { json: { type: 'string' } } satisfies ParseArgsConfig['options'];
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const measurements = await measure(positionals);
  writeFileSync(RESULTS, withSection(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '', name, measurements));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measurements, null, 2)}\n`);
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof WrongArguments) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
