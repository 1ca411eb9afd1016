export { cacheFolder } from './cache-folder.js';
export { DocumentEngine, type EngineOptions } from './document-engine.js';
export { ProgressLine } from './progress-line.js';
