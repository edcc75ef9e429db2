// Workers do not inherit the TypeScript loader on every Node 20, so each one registers it before the first .ts import.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
