import { FUTURE_WORDS, IRREGULAR_VERBS, MODAL_WORDS, REQUEST_VERBS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isGoing, isIfYou, isPresent, isTimetable } from './timetable.js';
import { isVerb, lower, PRESENT_BE, TAKEN } from './verb-words.js';

/** Where a time lies, seen from publication, and the words that say so. */
export interface Direction {
  side: 'past' | 'future';
  cue: string | undefined;
  /** A bare infinitive: "the index rose to close Friday at 400". It tells a month's direction, not a weekday's. */
  weak?: boolean;
  /** A verb in a past form says so, rather than the habit of news. */
  told?: boolean;
  /** What somebody was asked to do: "ordered him to appear on Monday". */
  asked?: boolean;
  /** A plan that is told in the past: "was due to fly home on Tuesday". */
  planned?: boolean;
  /** The present, in which what is to come is told too: "is ending the service in April", "there are elections in May". */
  present?: boolean;
}

const BEING = new Set(['is', 'are', "'s", 'was', 'were']);
/** Forms that the list of irregular verbs holds beside the past ones. */
const PRESENT_FORMS = new Set(['am', 'is', 'are', "'s", "'re", 'be', 'has', 'have', 'does', 'do']);
const PLANNED = new Set(
  'planned planning agreed decided vowed promised pledged hoped hope hoping wants want expect aim intend need needs'.split(
    ' ',
  ),
);
/** What one would not do when asked. */
const SILENT = new Set(
  'say comment confirm discuss elaborate disclose identify specify reveal answer speculate talk give name'.split(' '),
);
/** Verbs after which an infinitive tells of their own time: "she refused to go in April". */
const HAPPENED = new Set(
  `refuse refused refusing fail failed failing try tried trying manage managed begin began begun continue continued
  continuing seem seemed appear appeared used forced helped able came got found seen shown proved proven turned
  happened`.split(/\s+/),
);
/** Conjunctions after which the present tells of what is to come: "when the case is heard in May". */
const AHEAD_CLAUSES = new Set(['when', 'once', 'if', 'until', 'till', 'unless', 'before']);

/** A word of {@link FUTURE_WORDS}, but not the participle of "a record set in March", nor what was set up, or set free. */
export const isFutureWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos !== 'NOUN' &&
  FUTURE_WORDS.has(lower(tokens[i])) &&
  !(
    lower(tokens[i]) === 'set' &&
    (SET_SOMETHING.test(lower(tokens[i + 1])) ||
      (tokens[i - 1]?.pos === 'NOUN' && /^(?:in|by|during)$/.test(lower(tokens[i + 1]))))
  );
const SET_SOMETHING =
  /^(?:up|off|out|aside|ablaze|alight|fire|free|foot|sail|him|her|it|them|himself|herself|themselves)$/;

/** "had been due to expire", "was canceled": a plan of the past. "The planned visit" is none, whatever verb stands before. */
export function isSettled(tokens: readonly Token[], verb: number, first: number): boolean {
  for (let i = verb; i >= Math.max(first, verb - 4); i--) {
    if (/^(?:had|previously|originally|'d)$/.test(lower(tokens[i]))) return true;
    if (tokens[i]!.pos === 'DET') return false;
  }
  return false;
}

/** The direction of a verb before the expression at `here`, with the words of its group: "will probably be held". */
export function ofVerb(tokens: readonly Token[], verb: number, first: number, here: number): Direction {
  let start = verb;
  let ahead = isAhead(tokens, verb);
  let strong = ahead;
  let asked = false;
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    const token = tokens[i]!;
    if (!isVerb(token) && token.pos !== 'ADV' && token.pos !== 'PART' && !isFutureWord(tokens, i)) break;
    start = i;
    ahead ||= isAhead(tokens, i);
    strong ||= isAhead(tokens, i) && (lower(token) !== 'to' || isToBeDone(tokens, i, verb) || isPlanOf(tokens, i - 1));
    asked ||= ahead && lower(token) === 'to' && isAsked(tokens, i, first);
    strong ||= ahead && (lower(tokens[i]) === 'plan' || BEING.has(lower(token)) || PLANNED.has(lower(token)));
  }
  const timetable =
    (start === verb && (isTimetable(tokens, verb, first) || isPresent(tokens, verb, here))) ||
    isGoing(tokens, verb, here);
  if (timetable || isAheadClause(tokens, start, first) || isCopula(tokens, verb, here)) {
    return { side: 'future', cue: wordsOf(tokens, start, verb) };
  }
  const side = ahead && !isSettled(tokens, verb, first) ? 'future' : 'past';
  // "is held in May", which is no past, holds a past form too.
  const told =
    (side === 'past' || !strong) &&
    !PRESENT_BE.has(lower(tokens[start])) &&
    tokens.slice(start, verb + 1).some(isPastForm);
  const planned = side === 'future' && /^(?:was|were)$/.test(lower(tokens[start]));
  const weak = side === 'future' && !strong;
  const present = side === 'past' && isOpen(tokens, start, verb);
  return { side, cue: wordsOf(tokens, start, verb), weak, told, planned, asked, present };
}

/** "a speech to be delivered Friday": what hangs on a noun is to come. */
const isToBeDone = (tokens: readonly Token[], to: number, verb: number): boolean =>
  tokens[to - 1]?.pos === 'NOUN' &&
  ((verb === to + 2 && lower(tokens[to + 1]) === 'be' && isPastForm(tokens[verb]!)) ||
    // "an interview to air on Sunday"
    (verb === to + 1 && lower(tokens[verb]) === 'air'));

/** "Workers plan to walk out Friday", where the verb is taken for a noun. */
const isPlanOf = (tokens: readonly Token[], i: number): boolean =>
  /^(?:plan|plans|hope|hopes|aim|aims|intend|intends)$/.test(lower(tokens[i])) &&
  /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '');

/** "is moving", "are not going", "there is". */
const isOpen = (tokens: readonly Token[], start: number, verb: number): boolean =>
  PRESENT_BE.has(lower(tokens[start])) &&
  (verb === start ? lower(tokens[start - 1]) === 'there' : /ing$/.test(lower(tokens[verb])));

/** "ordered him to appear", "urged people to stay at home": what is asked of somebody is to come. */
function isAsked(tokens: readonly Token[], to: number, first: number): boolean {
  for (let i = to - 1; i >= Math.max(first, to - 5); i--) {
    if (isVerb(tokens[i]!)) return REQUEST_VERBS.has(lower(tokens[i]));
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

/** "the vote is on Friday", "the deadline is noon Friday": being needs no time unless it is to come. */
const isCopula = (tokens: readonly Token[], verb: number, here: number): boolean =>
  /^(?:is|are)$/.test(lower(tokens[verb])) &&
  (verb + 1 === here ||
    (verb + 2 === here && /^(?:at|on|in|out)$/.test(lower(tokens[verb + 1]))) ||
    (verb + 3 === here && /^out$/.test(lower(tokens[verb + 1])) && lower(tokens[verb + 2]) === 'on') ||
    /^[A-Z].*day$/.test(tokens[verb + 1]?.text ?? ''));

/** "when the case is heard", "once it is signed": the present after a conjunction of time or condition. */
function isAheadClause(tokens: readonly Token[], start: number, first: number): boolean {
  const word = lower(tokens[start]);
  if (isIfYou(tokens, start) && !isPastForm(tokens[start]!)) return true;
  if (!/^(?:is|are)$/.test(word) && (!/[^s]s$/.test(word) || /^(?:was|has|does)$/.test(word))) return false;
  for (let i = start - 1; i >= Math.max(first, start - 6) && !isVerb(tokens[i]!); i--) {
    if (AHEAD_CLAUSES.has(lower(tokens[i]))) return true;
  }
  return false;
}

/** "may have left", "must not have first met", but not "should have it ready". */
function isPerfect(tokens: readonly Token[], modal: number): boolean {
  const have = tokens.slice(modal + 1, modal + 4).findIndex((token) => /^(?:have|['’]ve)$/.test(lower(token)));
  if (have < 0) return false;
  const next = tokens.slice(modal + have + 2, modal + have + 5).find(({ pos }) => pos !== 'ADV');
  return next !== undefined && (isPastForm(next) || /(?:ed|en)$/.test(lower(next)));
}

const isAhead = (tokens: readonly Token[], i: number): boolean => {
  const word = lower(tokens[i]);
  // "would not say on Friday", "could be found" are of the past.
  if (word === 'could') return !/^(?:be|not|n't|n’t)$/.test(lower(tokens[i + 1]));
  if (word === 'would') return !(/^(?:not|n't|n’t)$/.test(lower(tokens[i + 1])) && SILENT.has(lower(tokens[i + 2])));
  // "were to have met" on a day that is over; "treated to contrasting views" has no infinitive.
  if (word === 'to' && lower(tokens[i + 1]) === 'have' && tokens[i + 2] && isPastForm(tokens[i + 2]!)) return false;
  if (word === 'to') {
    const wasTaken = TAKEN.test(lower(tokens[i - 1])) && /^w(?:as|ere)$/.test(lower(tokens[i - 2]));
    return !lower(tokens[i + 1]).endsWith('ing') && !HAPPENED.has(lower(tokens[i - 1])) && !wasTaken;
  }
  // "is seen rising in the second half"
  if (word === 'seen') return PRESENT_BE.has(lower(tokens[i - 1])) && lower(tokens[i + 1]).endsWith('ing');
  // "may have left on Friday"
  if (/^(?:may|might|must|should|ca)$/.test(word) && isPerfect(tokens, i)) return false;
  return MODAL_WORDS.has(word) || isFutureWord(tokens, i);
};

/** The direction of a verb after the expression: only its own words count, not those of an infinitive behind it. */
export function ofFollowing(tokens: readonly Token[], verb: number, end: number): Direction {
  const word = lower(tokens[verb]);
  const next = lower(tokens[verb + 1]);
  const planned = /^(?:is|are|'s|'re|plans?|hopes?|expects?|intends?|aims?)$/.test(word) && verb + 1 < end;
  const future =
    MODAL_WORDS.has(word) ||
    isTimetable(tokens, verb, 0) ||
    (planned && (FUTURE_WORDS.has(next) || next === 'to' || next === 'going'));
  const cue = wordsOf(tokens, verb, planned && future ? verb + 1 : verb);
  return future ? { side: 'future', cue } : { side: 'past', cue, told: isPastForm(tokens[verb]!) };
}

/** "need", "heed", "exceed", but not "agreed" or "freed". */
const INFINITIVE_ED = /^(?!(?:dis)?agreed|freed|decreed|guaranteed|refereed).*eed$/;

let pastForms: Set<string> | undefined;

/** "was", "said", "rolled": forms that are not the present's too. */
export function isPastForm(token: Token): boolean {
  const word = lower(token);
  if (!isVerb(token) || PRESENT_FORMS.has(word)) return false;
  pastForms ??= new Set(
    IRREGULAR_VERBS.split('|').flatMap((line) => {
      const [base, ...past] = line.trim().split(/\s+/);
      return past.filter((form) => form !== base);
    }),
  );
  return (word.endsWith('ed') && !INFINITIVE_ED.test(word)) || pastForms.has(word) || word === 'had' || word === 'did';
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
