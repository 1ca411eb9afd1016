export * from './find-disagreements.js';
export * from './joining/join-deeds.js';
export * from './joining/join-disasters.js';
export * from './joining/join-outcomes.js';
export * from './joining/join-parallels.js';
export * from './numbers/find-counts.js';
export * from './persons/known-persons.js';
export * from './statements/find-statements.js';
