export * from './finding/find-names.js';
export * from './joining/join-names.js';
