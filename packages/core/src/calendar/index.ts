export * from './date-of-expression.js';
export * from './date-words.js';
export * from './day-number.js';
export * from './day-span.js';
export * from './edtf.js';
export * from './narrow-span.js';
export * from './season.js';
export * from './timex.js';
