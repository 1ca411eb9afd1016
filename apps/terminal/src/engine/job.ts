import type { Document } from '@dateline/core';
import type { NamelessResult } from './document-task.js';

/** One document on its way through the engine. */
export interface Job {
  document: Document;
  /** Where its result is kept, where there is a cache. */
  file?: string;
  /** Whether that file was there when the document came; it may still turn out to be of no use. */
  kept?: boolean;
  /** The result, once it is there: a worker sends it as JSON. */
  result?: NamelessResult | string;
}
