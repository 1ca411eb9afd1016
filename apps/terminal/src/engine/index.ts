export { DocumentEngine, type EngineOptions } from './document-engine.js';
