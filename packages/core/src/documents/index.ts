export * from './check-language.js';
export * from './date-copies.js';
export * from './date-document.js';
export * from './digest.js';
export * from './find-copies.js';
export * from './find-keywords.js';
export * from './identify-language.js';
export * from './signature.js';
