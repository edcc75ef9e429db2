import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, ManifestError, type ModelFileName, parseManifest } from '../../../src/judgement/index.ts';
import { UserError } from '../errors.ts';
import { type ModelFiles, sha256Of } from './serialise-model.ts';

export interface Model {
  readonly manifest: Manifest;
  readonly files: ModelFiles;
  /** What lies in `refusal.bin`; absent from a model that cannot tell lesions from other things. */
  readonly refusal?: Uint8Array;
}

/**
 * Reads a model and proves that its bytes are those of its manifest.
 *
 * @throws {UserError} when a file is missing, the manifest is not whole, or a file's SHA-256 is another.
 */
export function readModel(folder: string): Model {
  const manifest = readManifest(join(folder, 'manifest.json'));
  const { 'model.json': topology, 'weights.bin': weights, 'refusal.bin': refusal } = manifest.files;
  return {
    manifest,
    files: {
      'model.json': readVerified(folder, 'model.json', topology),
      'weights.bin': readVerified(folder, 'weights.bin', weights),
    },
    ...(refusal && { refusal: readVerified(folder, 'refusal.bin', refusal) }),
  };
}

/**
 * Puts a finished model in place of the one in `folder`: written beside it first, so that a run that fails leaves the old
 * model whole.
 */
export function writeModel(folder: string, { manifest, files, refusal }: Model): void {
  const beside = `${folder}.new`;
  const old = `${folder}.old`;
  for (const leftover of [beside, old]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(beside);
  writeFileSync(join(beside, 'model.json'), files['model.json']);
  writeFileSync(join(beside, 'weights.bin'), files['weights.bin']);
  if (refusal) writeFileSync(join(beside, 'refusal.bin'), refusal);
  writeFileSync(join(beside, 'manifest.json'), `${JSON.stringify(manifest, undefined, 1)}\n`);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(beside, folder);
  rmSync(old, { recursive: true, force: true });
}

function readManifest(file: string): Manifest {
  try {
    return parseManifest(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof ManifestError || cause instanceof SyntaxError) {
      throw new UserError(
        `${file} is damaged or belongs to another version. Train the model again or restore it from git.`,
        { cause },
      );
    }
    throw new UserError(`No model at ${file}. Train one with "npm run train" or name its folder with --model.`, { cause });
  }
}

function readVerified(folder: string, name: ModelFileName, { sha256 }: { readonly sha256: string }): Uint8Array {
  const file = join(folder, name);
  if (!existsSync(file))
    throw new UserError(`The model is not whole: ${file} is missing. Train it again or restore it from git.`);
  const bytes = readFileSync(file);
  if (sha256Of(bytes) !== sha256) {
    throw new UserError(
      `${file} is not the file that the manifest describes (its SHA-256 differs), so nothing was classified. Restore it from git or train again.`,
    );
  }
  return bytes;
}
