export { accumulate } from './accumulate';
export { depthwise } from './depthwise';
export { depthwiseFilter } from './depthwise-filter';
export { depthwiseInputOfStride2 } from './depthwise-input';
export { multiply } from './multiply';
export { adamw, add, clear, sumOfSquares } from './optimise';
export { packColumns, packRows, turnFilter } from './pack';
export { patches } from './patches';
export { pool, spread } from './pool';
