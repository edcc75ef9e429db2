export { type AppShell, registerAppShell } from './app-shell.ts';
