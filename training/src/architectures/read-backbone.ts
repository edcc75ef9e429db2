import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { UserError } from '../errors.ts';
import { sha256Of } from '../export/serialise-model.ts';
import { biasName, kernelName, mobilenetV2Layers } from './mobilenet-v2.ts';
import type { Backbone, WeightTensor } from './weights.ts';

const weightsManifest = v.object({
  sha256: v.string(),
  tensors: v.array(
    v.object({
      name: v.string(),
      shape: v.array(v.number()),
      dtype: v.literal('float32'),
      offset: v.number(),
      bytes: v.number(),
    }),
  ),
});

/**
 * Reads a pretrained backbone: `manifest.json` (SHA-256; name, shape and place of each tensor) and `weights.bin`
 * (little-endian float32).
 *
 * @throws {UserError} when a file is missing, the bytes are not those of the SHA-256, or a layer has no weights.
 */
export function readBackbone(folder: string): Backbone {
  const manifestFile = join(folder, 'manifest.json');
  const weightsFile = join(folder, 'weights.bin');
  for (const file of [manifestFile, weightsFile]) {
    if (!existsSync(file))
      throw new UserError(`No weights at ${file}. Point --weights at a folder with manifest.json and weights.bin.`);
  }
  const manifest = parseWeightsManifest(manifestFile);
  const bytes = readFileSync(weightsFile);
  const hash = sha256Of(bytes);
  if (hash !== manifest.sha256) {
    throw new UserError(
      `${weightsFile} is not the file that its manifest describes (SHA-256 ${hash}, expected ${manifest.sha256}). Fetch it again.`,
    );
  }
  const weights = new Map<string, WeightTensor>();
  for (const { name, shape, offset, bytes: length } of manifest.tensors) {
    weights.set(name, {
      name,
      shape,
      values: new Float32Array(Uint8Array.from(bytes.subarray(offset, offset + length)).buffer),
    });
  }
  requireAllLayers(weights, folder);
  return {
    description: `MobileNetV2 1.0 at 224 px, pretrained on ImageNet (TF-slim release, Apache-2.0), sha256 ${hash}`,
    weights,
  };
}

function parseWeightsManifest(file: string) {
  try {
    return v.parse(weightsManifest, JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new UserError(`${file} does not describe weights: it needs "sha256" and "tensors".`, { cause });
  }
}

function requireAllLayers(weights: ReadonlyMap<string, WeightTensor>, folder: string) {
  for (const layer of mobilenetV2Layers()) {
    if (layer.kind === 'add') continue;
    for (const name of [kernelName(layer), biasName(layer)]) {
      if (!weights.has(name))
        throw new UserError(`The weights in ${folder} are not those of MobileNetV2 1.0: ${name} is missing.`);
    }
  }
}
