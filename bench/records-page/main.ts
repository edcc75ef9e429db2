import { fill } from './filling.ts';
import { timeFirstPage, timeInMemory } from './timing.ts';

const measuring = { fill, timeFirstPage, timeInMemory };

declare global {
  /** What this page offers to whoever drives the browser. */
  var recordsBench: typeof measuring;
}

globalThis.recordsBench = measuring;
document.body.textContent = 'ready';
