import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson } from './data-check/as-json.ts';
import { asText } from './data-check/as-text.ts';
import { checkData } from './data-check/check-data.ts';
import { findingsOf, isClean } from './data-check/findings.ts';
import { readDataFolder } from './dataset/read-data-folder.ts';
import { UsageError, UserError } from './errors.ts';
import { modalityNamed, parseArguments } from './parse-arguments.ts';
import { CACHE, userPath } from './paths.ts';

const HELP = `Checks folders of labelled pictures before anything is trained or judged on them.

Usage: npm run data -- check DIR... [options]

It tells, by folder, set and split: how many pictures of each class and diagnosis; which cannot be read, or are too small,
blank or blurred; the same pictures found twice, by their bytes or by their looks in any of eight orientations, with labels
that contradict each other; patients, lesions and pictures that are in two splits; and whether the border of the pictures
alone tells the classes apart, which means that these come from different cameras.

  DIR...            data folders as "npm run train" takes them; several are compared with each other
  --json FILE       write all of it as JSON, with every picture and pair (default: no file)
  --strict          end with exit code 1 when there are leaks, contradictory labels or confounded sets
  --modality NAME   how pictures in class folders were taken: phone or dermoscope (default: dermoscope)
  --no-cache        look at all pictures anew and keep nothing (default: measures are kept in training/.cache)
  --help            this text

What is found is a report: the exit code is 0 unless --strict is given. It is 1 when a folder cannot be read, and 2 for a
command line that cannot be understood.`;

/** `npm run data -- check ...`. @returns the exit code. */
export async function dataCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      strict: { type: 'boolean', default: false },
      modality: { type: 'string', default: 'dermoscope' },
      'no-cache': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [action, ...folders] = positionals;
  if (action !== 'check') throw new UsageError(`Say what to do with the data: check DIR...\n\n${HELP}`);
  if (folders.length === 0) throw new UsageError(`Name a folder of pictures: check DIR...\n\n${HELP}`);
  const options = { modality: modalityNamed(values.modality), confounded: true };
  const read = folders.map((folder) => ({ folder, ...readDataFolder(userPath(folder), options) }));
  const check = await checkData(read, values['no-cache'] ? undefined : join(CACHE, 'measures'));
  console.log(asText(check));
  if (values.json !== undefined) writeJson(userPath(values.json), asJson(check));
  return values.strict && !isClean(findingsOf(check)) ? 1 : 0;
}

function writeJson(file: string, content: string) {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new UserError(`The report cannot be written to ${file}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
