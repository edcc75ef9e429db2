import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ModelFiles } from '../serialise-model.ts';
import { onnxOfModel } from './onnx-of-model.ts';

/** Writes a model to an ONNX file, and the folders above it. */
export function writeOnnx(file: string, files: ModelFiles): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, onnxOfModel(files));
}
