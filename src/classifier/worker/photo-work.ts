// What is only needed once there is a photo.
export { classifyPhoto } from './classify-photo.ts';
export { inspect } from './open-photo.ts';
