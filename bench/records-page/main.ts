import { fill } from './filling.ts';
import { open, scroll, time, timeFirstPage } from './timing.ts';

const measuring = { fill, open, scroll, time, timeFirstPage };

declare global {
  /** What this page offers to whoever drives the browser. */
  var recordsBench: typeof measuring;
}

globalThis.recordsBench = measuring;
document.body.textContent = 'ready';
