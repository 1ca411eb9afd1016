export * from './find-counts.js';
export * from './find-disagreements.js';
export * from './find-statements.js';
export * from './join-deeds.js';
export * from './join-outcomes.js';
export * from './join-parallels.js';
export * from './known-persons.js';
