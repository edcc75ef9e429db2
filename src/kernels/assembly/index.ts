// All that kernels elsewhere may build on. AssemblyScript.
export { columnAt, depthwise, rowAt } from './depthwise';
export { finish, throughRelu6 } from './epilogue';
export { multiply } from './multiply';
export { packColumns } from './pack';
export { patches } from './patches';
export { pool } from './pool';
