export * from './serve-site.js';
export * from './write-site.js';
