import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { backboneOfModel } from '../../../../training/src/architectures/backbone-of-model.ts';
import { mobilenetV2Layers } from '../../../../training/src/architectures/mobilenet-v2.ts';
import { planNetwork } from '../../../../training/src/backpropagation/plan-network.ts';
import { initialState } from '../../../../training/src/backpropagation/training-state.ts';
import { readModel } from '../../../../training/src/export/model-folder.ts';
import { DESIGNS, type DesignName } from '../../../../training/src/fine-tuning/designs.ts';
import { OUTPUTS } from '../../../../training/src/fine-tuning/outputs.ts';
import { BEFORE_THE_FIRST_STEP, saveRun } from '../../../../training/src/fine-tuning/run-state.ts';
import { tuneNetwork } from '../../../../training/src/fine-tuning/tune-network.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'naevus-teachers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('are averaged, each as its own teacher left it, and where nothing else counts no step is taken', async () => {
  const backbone = backboneOfModel(readModel(SHIPPED_MODEL));
  const { parameterCount } = planNetwork(mobilenetV2Layers(), backbone.weights, 32, OUTPUTS);
  const checkpointOf = (name: DesignName) => join(folder, name);
  // Runs that are over, of networks in which all weights are alike.
  const alike = { diagnoses: 1, taught: 3, 'taught-more': 5, 'diagnoses-at-224': 9 } as const;
  for (const [name, weight] of Object.entries(alike) as [keyof typeof alike, number][]) {
    const state = initialState(new Float32Array(parameterCount).fill(weight));
    saveRun(checkpointOf(name), { state, progress: { ...BEFORE_THE_FIRST_STEP, epoch: DESIGNS[name].recipe.epochs } });
  }
  const settings = { design: 'together', changes: {}, seed: 1, resume: true, checkpointOf } as const;
  const told: string[] = [];
  const { malignant, history } = await tuneNetwork([], backbone, settings, (text) => told.push(text));
  expect(told).toEqual([]);
  expect(history).toEqual([]);
  // Half of "taught" and of "taught-more" is "diagnoses".
  const mean = ((3 + 1) / 2 + (5 + 1) / 2 + 9) / 3;
  expect(malignant.bias).toBeCloseTo(mean, 5);
}, 240_000);
