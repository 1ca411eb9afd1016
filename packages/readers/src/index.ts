export { readJsonl } from './read-jsonl.js';
export { type ReadResult, readPaths } from './read-paths.js';
