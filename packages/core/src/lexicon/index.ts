export * from './function-words.js';
export * from './language-tags.js';
