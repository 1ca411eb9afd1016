export * from './calendar-words.js';
export * from './function-words.js';
export * from './language-tags.js';
export * from './number-words.js';
export * from './unit-words.js';
