// What a forward pass needs, for the app. AssemblyScript.
export { depthwise } from './depthwise';
export { multiply } from './multiply';
export { packColumns } from './pack';
export { patches } from './patches';
export { pool } from './pool';
