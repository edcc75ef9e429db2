import { BACKENDS, type Classifier, type ClassifierOptions } from '../classifier/index.ts';
import type { PreferenceStore } from '../records/index.ts';

type Create = (options: ClassifierOptions) => Classifier;

/** Starts each classifier with the backend that is chosen in the settings by then, unless another one is asked for. */
export function withChosenBackend(create: Create, preferences: PreferenceStore): Create {
  return (options) => {
    const backend = BACKENDS.find((known) => known === preferences.get().backend);
    return create({ ...(backend && { backend }), ...options });
  };
}
