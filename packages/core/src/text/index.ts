export * from './assign-roles.js';
export * from './content-words.js';
export { isCreditLine } from './credit-lines.js';
export * from './paragraphs.js';
export * from './read-text.js';
export * from './slug.js';
export * from './token.js';
export * from './word.js';
export * from './word-root.js';
