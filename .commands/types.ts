import { runTool } from './processes.ts';

/** Each has its own globals: the page, its workers, and Node. */
const PROJECTS = ['.', 'src/classifier/worker', 'src/pwa/service-worker', 'training', 'tests', '.commands'];

let failed = 0;
for (const project of PROJECTS) failed += (await runTool('typescript/bin/tsc', ['-p', project])) === 0 ? 0 : 1;
process.exit(failed === 0 ? 0 : 1);
