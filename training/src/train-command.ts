import { UsageError } from './errors.ts';
import { modalityNamed, parseArguments, wholeNumber } from './parse-arguments.ts';
import { CACHE, SHIPPED_MODEL, userPath } from './paths.ts';
import { train } from './train.ts';

const HELP = `Makes the model of folders of labelled pictures.

Usage: npm run train -- --data DIR [options]

  --data DIR        one set or a folder of sets: "benign" and "malignant" folders (below train, val and test, if you
                    have them), or a labels.csv as in HAM10000, ISIC 2017, ISIC 2018 or PAD-UFES-20
  --weights DIR     pretrained MobileNetV2: manifest.json and weights.bin (default: weights/mobilenet_v2_1.0_224 beside
                    DIR, else the backbone of the shipped model)
  --out DIR         where the model goes (default: public/model of this project)
  --modality NAME   how pictures in class folders were taken: phone or dermoscope (default: dermoscope)
  --limit N         at most N pictures of each set, for a quick trial (default: all)
  --epochs N        how often the whole network sees the pictures; 0 trains only the head on the network as it is
                    (default: 10)
  --resume          go on with the run of the same data, epochs and seed that was cut off, after its last whole epoch
  --seed N          seed of the draws for --limit and of the intervals (default: 1)
  --no-cache        extract all features anew and keep none (default: kept in training/.cache)
  --help            this text`;

export async function trainCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArguments({
    args: [...args],
    options: {
      data: { type: 'string' },
      weights: { type: 'string' },
      out: { type: 'string' },
      modality: { type: 'string', default: 'dermoscope' },
      limit: { type: 'string' },
      epochs: { type: 'string', default: '10' },
      resume: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      'no-cache': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.data === undefined) throw new UsageError(`Say where the pictures are: --data DIR.\n\n${HELP}`);
  const start = Date.now();
  await train(
    {
      data: userPath(values.data),
      ...(values.weights === undefined ? {} : { weights: userPath(values.weights) }),
      out: values.out === undefined ? SHIPPED_MODEL : userPath(values.out),
      seed: wholeNumber('--seed', values.seed),
      ...(values.limit === undefined ? {} : { limit: wholeNumber('--limit', values.limit) }),
      modality: modalityNamed(values.modality),
      cache: !values['no-cache'],
      epochs: wholeNumber('--epochs', values.epochs),
      resume: values.resume,
      checkpoints: CACHE,
    },
    (text) => console.log(text),
  );
  console.log(`Took ${((Date.now() - start) / 60_000).toFixed(1)} min`);
  return 0;
}
