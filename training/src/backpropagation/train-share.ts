import type { Engine } from './engine.ts';
import { type Labels, sigmoidCrossEntropy } from './loss.ts';

export interface ShareResult {
  /** Sum over the images. */
  readonly loss: number;
  /** [count, outputs] */
  readonly logits: Float32Array;
}

/** How a loss and its gradients are to be computed. */
export interface LossSettings {
  /** Label smoothing, 0..1. */
  readonly smoothing?: number;
  /** As in `StepSettings`. */
  readonly frozen?: number;
}

/**
 * Fills the engine's gradients with those of the summed loss over its first `count` inputs, a few images at a time.
 *
 * @param images how many go through the network at once.
 */
export function trainShare(
  engine: Engine,
  labels: Labels,
  count: number,
  images: number,
  settings: LossSettings,
): ShareResult {
  const outputs = labels.targets.length / Math.max(1, count);
  const logits = new Float32Array(labels.targets.length);
  let loss = 0;
  engine.gradients.fill(0);
  for (let first = 0; first < count; first += images) {
    const some = Math.min(images, count - first);
    const part = [first * outputs, (first + some) * outputs] as const;
    const someLogits = engine.forward(first, some);
    const someLabels = { targets: labels.targets.subarray(...part), weights: labels.weights.subarray(...part) };
    const { sum, gradients } = sigmoidCrossEntropy(someLogits, someLabels, settings.smoothing);
    engine.backward(first, some, gradients, settings.frozen);
    logits.set(someLogits, part[0]);
    loss += sum;
  }
  return { loss, logits };
}

/** Logits [count, outputs] of the engine's first `count` inputs. */
export function predictShare(engine: Engine, count: number, images: number): Float32Array {
  const parts: Float32Array[] = [];
  for (let first = 0; first < count; first += images) parts.push(engine.forward(first, Math.min(images, count - first)));
  const logits = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    logits.set(part, at);
    at += part.length;
  }
  return logits;
}
