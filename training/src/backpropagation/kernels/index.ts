export { depthwise, multiply, packColumns, patches, pool } from '../../../../src/kernels/assembly/index';
export { accumulate } from './accumulate';
export { depthwiseFilter } from './depthwise-filter';
export { depthwiseInputOfStride2 } from './depthwise-input';
export { adamw, add, clear, sumOfSquares } from './optimise';
export { packRows, turnFilter } from './pack';
export { spread } from './spread';
