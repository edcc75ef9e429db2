import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeModel } from '../../../../training/src/export/model-folder.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';
import { modelThatRefuses, modelWithoutRefusal } from '../../../fixtures/model-with-refusal.ts';
import { runCommand } from '../run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('refuses what is no lesion, keeps its probability, and judges the rest as without refusal', async () => {
  const folder = temporaryFolder({ 'a.jpg': await drawLesion({ seed: 1, malignant: true }) });
  const predictWith = async (name: string) => {
    const { out, code } = await runCommand(folder, 'predict', 'a.jpg', '--json', '--model', name);
    expect(code).toBe(0);
    return JSON.parse(out);
  };
  writeModel(join(folder, 'refusing'), modelThatRefuses('everything'));
  writeModel(join(folder, 'lenient'), modelThatRefuses('nothing'));
  writeModel(join(folder, 'older'), modelWithoutRefusal());
  const [refused, lenient, older] = await Promise.all(['refusing', 'lenient', 'older'].map(predictWith));
  expect(refused).toMatchObject({ label: 'none', band: 'refused', reasons: ['not-a-lesion'] });
  expect(older).not.toHaveProperty('reasons');
  expect(lenient).toEqual(older);
  expect(refused.probability).toBe(older.probability);
});
