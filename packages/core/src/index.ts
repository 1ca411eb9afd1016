export { type BuildOptions, buildTimeline, type Progress, type StopSignal } from './build-timeline.js';
export * from './calendar/index.js';
export * from './formats/index.js';
export * from './model/index.js';
export {
  type AnalysisOptions,
  type AssemblyOptions,
  analyseDocument,
  assembleTimeline,
  dateUndated,
} from './pipeline.js';
export { readDateWords } from './read-date-words.js';
export { type TaggedDocument, tagDocument } from './tag-document.js';
