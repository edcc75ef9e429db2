import { tensorsByFormula } from './tensors-by-formula.ts';

Object.assign(globalThis, { tensors: tensorsByFormula() });
document.body.textContent = 'done';
