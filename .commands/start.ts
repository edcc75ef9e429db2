import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { runFile } from './processes.ts';
import { ROOT, serveFrom } from './serve.ts';

const PORT = 4810;

const HELP = `npm start [-- --data DIR]

Builds Naevus and serves it on http://localhost:${PORT}.

  --data DIR   labelled pictures to train a model from, if public/model has none
  --help       this text`;

const { values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean', default: false } } });

if (values.help) console.log(HELP);
else await start(values.data);

async function start(data: string | undefined) {
  await provideModel(data);
  console.log('Building ...');
  await build({ root: ROOT, logLevel: 'warn' });
  const { url, port } = await serveFrom(PORT);
  if (port !== PORT) {
    console.log(`Port ${PORT} is taken by another program, so this is port ${port}.`);
    console.log(`The history that was kept at http://localhost:${PORT} stays there: close that program to see it again.`);
  }
  console.log(`Naevus is at ${url}  (Ctrl-C ends it)`);
}

async function provideModel(data: string | undefined) {
  if (existsSync(`${ROOT}public/model/manifest.json`)) return;
  if (!data) {
    console.log('There is no model in public/model, so photos cannot be judged. To train one: npm start -- --data DIR');
    return;
  }
  console.log('There is no model in public/model: training one first.');
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), data);
  const code = await runFile('training/src/cli.ts', ['train', '--data', folder]);
  if (code !== 0) process.exit(code);
}
