export * from './find-disagreements.js';
