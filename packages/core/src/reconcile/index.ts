export * from './find-disagreements.js';
export * from './find-statements.js';
