export * from './recognise.js';
export * from './resolve.js';
