import { type Manifest, ManifestError, parseManifest } from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';

/** @throws {ClassifierError} model-manifest-invalid or model-preprocessing-differs. */
export function readManifest(text: string): Manifest {
  try {
    return parseManifest(JSON.parse(text));
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw new ClassifierError({ code: 'model-manifest-invalid' }, cause);
    const { problem } = cause;
    throw problem.code === 'preprocessing-differs'
      ? new ClassifierError({ ...problem, code: 'model-preprocessing-differs' })
      : new ClassifierError({ code: 'model-manifest-invalid' }, cause.cause);
  }
}
