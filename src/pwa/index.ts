export { type AppShell, registerAppShell } from './app-shell.ts';
export { type Arrival, type Arrivals, createArrivals, NO_ARRIVALS } from './arrivals.ts';
export { createInstall, type Install, type InstallState, NOT_INSTALLABLE } from './install.ts';
export { onLaunchFiles } from './launch-files.ts';
export { isMissingPart, mayReloadForPart } from './missing-part.ts';
export { keepForNextStart, type Shared, takeShared } from './shared/take-shared.ts';
