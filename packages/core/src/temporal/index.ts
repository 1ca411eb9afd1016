export * from './recognise.js';
export * from './resolve/direction.js';
export * from './resolve.js';
