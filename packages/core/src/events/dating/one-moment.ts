import type { Token } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';

/** Opens a clause that tells what happened at the time of the one beside it; "after" and "before" don't, nor does "as" of a reason. */
const MOMENT = /^(?:when|while)$/;

/**
 * The clause of a draft's sentence that has a day of its own and tells of the same moment: "Nine men drowned when a barge sank on 3 May",
 * "he was reading in the yard last autumn when he was shot".
 */
export function ofOneMoment(draft: Draft, sentence: readonly Draft[], tokens: readonly Token[]): Draft | undefined {
  const { clause, tense, reporting } = draft;
  if (!clause || reporting || !/^(?:past|pluperfect)$/.test(tense)) return undefined;
  return sentence.find((other) => {
    if (!other.clause || !other.date || other.expression === undefined || other.status !== 'reported') return false;
    if (other.tense !== 'past' || other.reporting || other.passing) return false;
    const [former, latter] = other.headToken < draft.headToken ? [other.clause, clause] : [clause, other.clause];
    return latter.first === former.end && MOMENT.test(tokens[latter.first]!.lower);
  });
}

/**
 * "On Saturday police heard the doctor, who was with her when she died", "saw the clerk before he left": what hangs on another clause than
 * on the one with the day, or came after that, has another time.
 */
export function hangsOnOther({ clause, first }: Draft, told: Draft, tokens: readonly Token[]): boolean {
  if (!clause || !told.clause || told.headToken > clause.verb) return false;
  const opener = tokens[first]!.lower;
  return opener === 'before' || (MOMENT.test(opener) && told.clause.end < first);
}
