import type { TextReading } from '../text/index.js';
import type { Draft } from './draft.js';
import { draftDated } from './draft-dated.js';
import { draftUndated } from './draft-undated.js';
import type { SentenceContext } from './new-draft.js';
import { readClauses } from './read-clauses.js';

/** The event mentions of one sentence, those without a date of their own included, in the order of the text. */
export function draftSentence(reading: TextReading, index: number, context: SentenceContext): Draft[] {
  const sentence = reading.sentences[index]!;
  if (sentence.role === 'boilerplate') return [];
  const clauses = readClauses(reading.tokens, sentence);
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (const expression of context.dated) {
    for (const draft of draftDated(reading, index, clauses, expression, context)) {
      if (taken.has(draft.headToken)) continue;
      taken.add(draft.headToken);
      // "was hit by a strike on Sunday": the verb tells what its noun tells.
      if (draft.clause && draft.headToken > draft.clause.verb) taken.add(draft.clause.verb);
      drafts.push(draft);
    }
  }
  if (sentence.role !== 'quotation') drafts.push(...draftUndated(reading, index, clauses, taken, context));
  return drafts.sort((a, b) => a.headToken - b.headToken);
}
