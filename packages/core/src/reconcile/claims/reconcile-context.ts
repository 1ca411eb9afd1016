import type { MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, Entity } from '../../model/index.js';
import type { KnownPersons } from '../persons/known-persons.js';

/** What reconciling needs to know beside the events' mentions. */
export interface ReconcileContext extends KnownPersons {
  analyses: readonly DocumentAnalysis[];
  sourceIds: readonly string[];
  entities: ReadonlyMap<string, Entity>;
  /** For each document that is a near copy, the document that it copies. */
  copies: ReadonlyMap<number, number>;
  /** Mentions that tell one thing with two dates, two and two. */
  parallels: readonly (readonly [MentionRef, MentionRef])[];
}
