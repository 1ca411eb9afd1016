export * from './json.js';
export * from './plain-text.js';
