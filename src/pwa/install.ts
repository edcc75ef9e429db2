import { installDisplay } from './install-display.ts';
import type { Observable } from './observable.ts';

export type InstallState =
  /** Runs as an app of its own. */
  | 'installed'
  /** The browser lets us ask. */
  | 'offered'
  /** Only the person can, by the share menu of their iPhone or iPad. */
  | 'ios'
  /** Not here, or only by the browser's own menu. */
  | 'unavailable';

export interface Install {
  readonly state: Observable<InstallState>;
  /** Has the browser ask the person. To be called by a click. */
  ask(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
}

/** Chromium only, and in no standard (WICG, Before Install Prompt API). */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export const NOT_INSTALLABLE: Install = {
  state: { get: () => 'unavailable', subscribe: () => () => undefined },
  ask: async () => 'unavailable',
};

/** To be made before the first paint: the browser offers itself once, and early. */
export function createInstall(browser: Window = window): Install {
  const listeners = new Set<() => void>();
  let prompt: InstallPrompt | undefined;
  let state: InstallState = installDisplay(browser);
  const become = (next: InstallState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  browser.addEventListener('beforeinstallprompt', (event) => {
    // The app has a button of its own, where the person looks for it.
    event.preventDefault();
    prompt = event as InstallPrompt;
    if (state !== 'installed') become('offered');
  });
  browser.addEventListener('appinstalled', () => {
    prompt = undefined;
    become('installed');
  });

  return {
    state: {
      get: () => state,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    async ask() {
      // A prompt works once; after a refusal the browser may offer another.
      const asked = prompt;
      prompt = undefined;
      if (!asked) return 'unavailable';
      const { outcome } = await asked.prompt();
      if (state === 'offered' && !prompt) become('unavailable');
      return outcome;
    },
  };
}
