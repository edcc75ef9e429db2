import * as v from 'valibot';
import { fromFloat16 } from '../export/float16.ts';
import type { Model } from '../export/model-folder.ts';
import type { Backbone, WeightTensor } from './weights.ts';

const topology = v.object({
  weightsManifest: v.tuple([
    v.object({
      weights: v.array(
        v.object({
          name: v.string(),
          shape: v.array(v.number()),
          dtype: v.picklist(['float32', 'int32']),
          quantization: v.optional(v.object({ dtype: v.literal('float16') })),
        }),
      ),
    }),
  ]),
});

/** Takes the backbone out of a model that this workspace wrote: all weights in half precision. */
export function backboneOfModel({ files, manifest }: Model): Backbone {
  const parsed = v.parse(topology, JSON.parse(Buffer.from(files['model.json']).toString('utf8')));
  const bytes = Uint8Array.from(files['weights.bin']);
  const weights = new Map<string, WeightTensor>();
  let offset = 0;
  for (const { name, shape, quantization } of parsed.weightsManifest[0].weights) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (quantization) weights.set(name, { name, shape, values: fromFloat16(new Uint16Array(bytes.buffer, offset, count)) });
    offset += count * (quantization ? 2 : 4);
  }
  return { description: manifest.training.backbone, weights };
}
