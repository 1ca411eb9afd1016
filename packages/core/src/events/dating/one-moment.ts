import type { Token } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';

/** Opens a clause that tells what happened at the time of the one beside it; "after" and "before" don't, nor does "as" of a reason. */
const MOMENT = /^(?:when|while)$/;

/**
 * The clause of a draft's sentence that has a day of its own and tells of the same moment: "Nine men drowned when a barge sank on 3 May",
 * "he was reading in the yard last autumn when he was shot", "nine were killed when rebels attacked the palace and seized the radio on Sunday".
 */
export function ofOneMoment(draft: Draft, sentence: readonly Draft[], tokens: readonly Token[]): Draft | undefined {
  const { clause, tense, reporting } = draft;
  if (!clause || reporting || !/^(?:past|pluperfect)$/.test(tense)) return undefined;
  if (opensMoment(draft, tokens)) {
    const further = datedAmong(draft, sentence, tokens);
    if (further) return further;
  }
  for (const other of sentence) {
    if (!other.clause || other === draft) continue;
    const [former, latter] = other.headToken < draft.headToken ? [other, draft] : [draft, other];
    if (latter.clause!.first !== former.clause!.end || !opensMoment(latter, tokens)) continue;
    const dated = latter === other ? datedAmong(other, sentence, tokens) : isDated(other) ? other : undefined;
    if (dated) return dated;
  }
  return undefined;
}

const opensMoment = ({ clause }: Draft, tokens: readonly Token[]): boolean => MOMENT.test(tokens[clause!.first]!.lower);

const isDated = ({ date, expression, status, tense, reporting, passing }: Draft): boolean =>
  date !== undefined && expression !== undefined && status === 'reported' && tense === 'past' && !reporting && !passing;

/** The first with a day among a clause and those that "and" joins to it. */
function datedAmong(draft: Draft, sentence: readonly Draft[], tokens: readonly Token[]): Draft | undefined {
  let at: Draft | undefined = draft;
  while (at && !isDated(at)) {
    const end: number = at.clause!.end;
    at = sentence.find(({ clause }) => clause?.first === end && tokens[end]?.lower === 'and');
  }
  return at;
}

/**
 * "On Saturday police heard the doctor, who was with her when she died", "saw the clerk before he left", "the colonel, who led the guard
 * until 12 May, was killed": what hangs on another clause than on the one with the day, came after that or is told around it has another time.
 */
export function hangsOnOther({ clause, first, tense }: Draft, told: Draft, tokens: readonly Token[]): boolean {
  if (!clause || !told.clause || told.headToken > clause.verb) return false;
  // "Three days after rebels attacked the palace, arrests are continuing"
  if (told.basis === 'relative' && told.tense === 'past' && /^(?:present|perfect)$/.test(tense)) return true;
  const opener = tokens[first]!.lower;
  const isAround = clause.opening !== undefined && RELATIVE.test(tokens[told.clause.first]!.lower);
  return opener === 'before' || isAround || (MOMENT.test(opener) && told.clause.end < first);
}

const RELATIVE = /^(?:who|whose|which)$/;
