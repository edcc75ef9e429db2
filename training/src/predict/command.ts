import { UsageError, UserError } from '../errors.ts';
import { readModel } from '../export/model-folder.ts';
import { modalityNamed, parseArguments } from '../parse-arguments.ts';
import { SHIPPED_MODEL, userPath } from '../paths.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { type Prediction, predict } from './predict.ts';

const HELP = `Says of pictures how suspicious they are, with the same model and the same numbers as the app.

Usage: npm run predict -- FILE|FOLDER... [options]

  --json            one line of JSON for each picture: file, probability, label, band, modality
                    (and reasons, when the band is refused, or findings, when the picture has flaws); or file, error
  --model DIR       the model (default: public/model of this project)
  --modality NAME   judge all pictures as phone or dermoscope (default: what each picture looks like)
  --flips           score each picture also mirrored, upside down and both, and take the mean: steadier, four times as slow
  --help            this text

In folders, pictures are known by their extension (jpg, png, webp, avif, gif, bmp, heic); hidden files are skipped.
A HEIC is told of but cannot be read here, as it can in the app. The exit code is 1 when a picture could not be read.`;

export async function predictCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      model: { type: 'string' },
      modality: { type: 'string' },
      flips: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError(`Name a picture or a folder of pictures.\n\n${HELP}`);
  const chosen = values.modality === undefined ? undefined : modalityNamed(values.modality);
  const model = readModel(values.model === undefined ? SHIPPED_MODEL : userPath(values.model));
  const files = filesToClassify(positionals);
  const format = values.json ? asJson : asText;
  let failed = false;
  await predict(files, model, { chosen, flips: values.flips }, (prediction) => {
    failed ||= prediction.kind === 'error';
    process.stdout.write(`${format(prediction)}\n`);
  });
  return failed ? 1 : 0;
}

function filesToClassify(given: readonly string[]): ListedFile[] {
  const files = listFiles(given);
  if (files.length === 0)
    throw new UserError(`There are no pictures (jpg, png, webp, avif, gif, bmp, heic) in ${given.join(', ')}.`);
  return files;
}

function asJson(prediction: Prediction): string {
  const { file } = prediction;
  if (prediction.kind === 'error') return JSON.stringify({ file, error: prediction.error });
  const { probability, label, band, modality, reasons, findings } = prediction.verdict;
  const refused = reasons.length > 0 && { reasons: reasons.map(({ code }) => code) };
  return JSON.stringify({ file, probability, label, band, modality, ...refused, ...(findings && { findings }) });
}

function asText(prediction: Prediction): string {
  if (prediction.kind === 'error') return `  ---  ${'not read'.padEnd(20)}  ${prediction.file}: ${prediction.error}`;
  const { probability, label, band, modality } = prediction.verdict;
  const share = `${(probability * 100).toFixed(1)} %`.padStart(7);
  return `${share}  ${label.padEnd(9)}  ${band.padEnd(9)}  ${modality.padEnd(10)}  ${prediction.file}`;
}
