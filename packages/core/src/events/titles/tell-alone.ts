import type { Clause } from '../clauses/read-clauses.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { finishHeadline } from './finish-headline.js';
import { type Around, lessen, type Words } from './headline-words.js';
import { isSaying } from './saying-clauses.js';
import { isUntold } from './untold.js';

/** What a headline is the worse for that doesn't say whom it is about. */
const NOBODY = 2.5;

/** "Fell into a coma": without the subject, where that is a pronoun and no name is sure to be meant; rather that than no event. */
export function tellAlone(clause: Clause, around: Around): Words | undefined {
  const { reading, draft, dates, end } = around;
  const { tokens } = reading;
  const { first, group, tense } = clause;
  const pronoun = tokens.slice(first, group).some(({ lower }) => /^(?:he|she|it|they)$/.test(lower));
  if (!pronoun || !/^(?:past|perfect|pluperfect)$/.test(tense) || isSaying(clause)) return undefined;
  if (isUntold(clause, around, first)) return undefined;
  const predicate = readPredicate(clause, { tokens, dates, end });
  const told = predicate && finishHeadline(predicate, draft, reading);
  return told && lessen(told, NOBODY);
}
