export * from './analysis.js';
export * from './day.js';
export * from './document.js';
export * from './error.js';
export * from './expression.js';
export * from './issue.js';
export * from './text-span.js';
export * from './timeline.js';
