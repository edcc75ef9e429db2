import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { runFile } from './processes.ts';
import { ROOT, serveFrom } from './serve.ts';

const PORT = 4810;

const HELP = `npm start [-- --data DIR [--weights DIR]]

Builds Naevus and serves it on http://localhost:${PORT}.

  --data DIR      labelled pictures to train a model from, if public/model has none
  --weights DIR   the pretrained MobileNetV2 to start that training from (default: weights/mobilenet_v2_1.0_224 beside DIR)
  --help          this text`;

interface Settings {
  readonly data?: string;
  readonly weights?: string;
  readonly help?: boolean;
}

const settings = readSettings();
if (settings.help) console.log(HELP);
else await start(settings);

function readSettings(): Settings {
  try {
    return parseArgs({ options: { data: { type: 'string' }, weights: { type: 'string' }, help: { type: 'boolean' } } })
      .values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

async function start(settings: Settings) {
  await provideModel(settings);
  console.log('Building ...');
  await build({ root: ROOT, logLevel: 'warn' });
  const { url, port } = await serveFrom(PORT);
  if (port !== PORT) {
    console.log(`Port ${PORT} is taken by another program, so this is port ${port}.`);
    console.log(`The history that was kept at http://localhost:${PORT} stays there: close that program to see it again.`);
  }
  console.log(`Naevus is at ${url}  (Ctrl-C ends it)`);
}

async function provideModel({ data, weights }: Settings) {
  if (existsSync(`${ROOT}public/model/manifest.json`)) return;
  if (!data) {
    console.log('There is no model in public/model, so photos cannot be judged. To train one: npm start -- --data DIR');
    return;
  }
  console.log('There is no model in public/model: training one first.');
  const from = weights ? ['--weights', weights] : [];
  const code = await runFile('training/src/cli.ts', ['train', '--data', data, ...from]);
  if (code !== 0) process.exit(code);
}
