export { numberOf, ordinalOf } from './read-words.js';
export * from './recognise.js';
export * from './resolve/direction.js';
export * from './resolve.js';
