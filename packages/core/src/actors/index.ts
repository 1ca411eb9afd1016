export * from './find-names.js';
export * from './join-names.js';
