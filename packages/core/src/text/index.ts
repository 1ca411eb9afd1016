export * from './paragraphs.js';
export * from './read-text.js';
export * from './token.js';
