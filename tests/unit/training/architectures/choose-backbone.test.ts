import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseBackbone } from '../../../../training/src/architectures/choose-backbone.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('what a training run starts from', () => {
  it('is the shipped model where no weights are named and none lie beside the data', () => {
    const { origin, backbone } = chooseBackbone(undefined, temporaryFolder({}), SHIPPED_MODEL);
    expect(origin).toContain('no --weights given');
    expect(backbone.weights.size).toBe(2 * 52);
  });

  it('is said to be missing, and how to name it, where there is no model either', () => {
    const folder = temporaryFolder({});
    expect(() => chooseBackbone(undefined, join(folder, 'data'), join(folder, 'model'))).toThrow(
      /Name the folder.*--weights DIR/,
    );
  });

  it('is looked for under its usual name in the folder that was named, and beside the data', () => {
    const folder = temporaryFolder({
      'weights/mobilenet_v2_1.0_224/manifest.json': 'not JSON',
      'data/benign/a.jpg': '',
    });
    const place = /mobilenet_v2_1\.0_224/;
    expect(() => chooseBackbone(join(folder, 'weights'), join(folder, 'data'), SHIPPED_MODEL)).toThrow(place);
    expect(() => chooseBackbone(undefined, join(folder, 'data'), SHIPPED_MODEL)).toThrow(place);
  });
});
