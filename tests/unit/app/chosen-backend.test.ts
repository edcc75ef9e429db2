import { expect, it, vi } from 'vitest';
import { withChosenBackend } from '../../../src/app/chosen-backend.ts';
import type { Classifier, ClassifierOptions } from '../../../src/classifier/index.ts';
import { openPreferences } from '../../../src/records/index.ts';

const classifier: Classifier = {
  ready: new Promise(() => undefined),
  classify: () => new Promise(() => undefined),
  dispose: () => undefined,
};

it('starts with what is chosen by then, unless the address asks for another', () => {
  const create = vi.fn((_: ClassifierOptions) => classifier);
  const preferences = openPreferences();
  const start = withChosenBackend(create, preferences);
  start({});
  preferences.set({ backend: 'webgl' });
  start({});
  start({ backend: 'cpu' });
  // Of a version of the app that knows more of them.
  preferences.set({ backend: 'webnn' });
  start({});
  expect(create.mock.calls.map(([{ backend }]) => backend)).toEqual([undefined, 'webgl', 'cpu', undefined]);
  preferences.close();
});
