/** The app's own files as this device keeps them. */
export interface AppShell {
	/** True once every file that a start without a network needs is stored; false where service workers cannot run. */
	readonly stored: Promise<boolean>;
	/** Tells when a newer build waits; `apply` swaps to it and reloads. */
	onUpdate(listener: (apply: () => void) => void): void;
}

/** Registers the service worker. In development, where there is none, nothing is stored. */
export function registerAppShell(): AppShell {
	return { stored: Promise.resolve(false), onUpdate: () => undefined };
}
