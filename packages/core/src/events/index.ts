export * from './find-mentions.js';
export * from './group-mentions.js';
