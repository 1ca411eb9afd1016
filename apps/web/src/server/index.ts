export * from './serve-site.js';
