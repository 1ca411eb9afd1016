export * from './formats.js';
export * from './json.js';
export * from './plain-text.js';
