import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../../../training/src/errors.ts';
import { readModel, writeModel } from '../../../../training/src/export/model-folder.ts';
import { modelThatRefuses, modelWithoutRefusal } from '../../../fixtures/model-with-refusal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('keeps a model with its refusal', () => {
  const folder = join(temporaryFolder(), 'model');
  const model = modelThatRefuses('everything');
  writeModel(folder, model);
  const again = readModel(folder);
  expect(again.manifest).toEqual(model.manifest);
  expect(again.refusal && Buffer.from(again.refusal).equals(model.refusal ?? Buffer.of())).toBe(true);
});

it('leaves no refusal behind when a model without one takes the place', () => {
  const folder = join(temporaryFolder(), 'model');
  writeModel(folder, modelThatRefuses('nothing'));
  writeModel(folder, modelWithoutRefusal());
  expect(existsSync(join(folder, 'refusal.bin'))).toBe(false);
  expect(readModel(folder)).not.toHaveProperty('refusal');
});

it('takes no refusal but the one that the manifest describes', () => {
  const folder = join(temporaryFolder(), 'model');
  writeModel(folder, modelThatRefuses('everything'));
  const file = join(folder, 'refusal.bin');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0));
  expect(() => readModel(folder)).toThrow(/refusal\.bin.*SHA-256 differs/);
  rmSync(file);
  expect(() => readModel(folder)).toThrow(UserError);
});
