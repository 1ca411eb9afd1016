import { FUTURE_WORDS, IRREGULAR_VERBS, MODAL_WORDS } from '../../lexicon/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { RecognisedExpression } from '../recognise.js';
import { tokenAt } from '../token-at.js';

/** Where a time lies, seen from publication, and the words that say so. */
export interface Direction {
  side: 'past' | 'future';
  cue: string | undefined;
  /** A bare infinitive: "the index rose to close Friday at 400". It tells a month's direction, not a weekday's. */
  weak?: boolean;
  /** A verb in a past form says so, rather than the habit of news. */
  told?: boolean;
}

const STOPS = new Set([';', '“', '”', '"', '``', "''", ':', '_', '--', '—']);
const BEING = new Set(['is', 'are', "'s", 'was', 'were']);
const PLANNED = new Set(['planned', 'planning', 'agreed', 'decided', 'vowed', 'promised', 'pledged', 'hoped', 'wants']);
const DEFERRAL = new Set(
  'give gives gave given postpone postponed delay delayed extend extended adjourn adjourned suspend suspended defer deferred put has have remanded'.split(
    ' ',
  ),
);
/** How many tokens away a verb may stand. */
const REACH = 14;
/** Verbs of timetables, which tell in the present tense of what is to come. */
const FUTURATE = new Set('meet meets convenes reopens concludes ends arrives departs'.split(' '));
/** Conjunctions after which the present tells of what is to come: "when the case is heard in May". */
const AHEAD_CLAUSES = new Set(['when', 'once', 'if', 'until', 'till', 'unless']);

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/**
 * The direction of an expression from the verb that it belongs to: the nearest before it in its clause, else the first
 * after it. News is about the past, so that only a future cue makes it future: "will", "is expected to", "plans to".
 */
export function directionOf(expression: RecognisedExpression, reading: TextReading): Direction {
  const sentence = reading.sentences[expression.sentence]!;
  const { tokens } = reading;
  const first = sentence.firstToken;
  const here = tokenAt(tokens, expression.start, first, sentence.endToken);
  const pointing = pointsAhead(tokens, here, first);
  if (pointing && (pointing !== 'until' || isPutOff(tokens, here, first))) return { side: 'future', cue: pointing };
  let after = here;
  while (after < sentence.endToken && tokens[after]!.start < expression.end) after++;
  if (/^['’]s?$/.test(lower(tokens[after]))) return { side: 'past', cue: undefined };
  for (let i = here - 1; i >= Math.max(first, here - REACH); i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text) || opensClause(tokens, i)) break;
    if (isFutureWord(token) && !isSettled(tokens, i, first)) return { side: 'future', cue: token.text };
    if (isVerb(token)) return ofVerb(tokens, i, first);
  }
  for (let i = after; i < Math.min(sentence.endToken, after + REACH); i++) {
    if (isVerb(tokens[i]!) || isPlan(tokens, i)) return ofFollowing(tokens, i, sentence.endToken);
  }
  return { side: 'past', cue: undefined };
}

/** "as early as Tuesday", "until Friday": prepositions that look ahead. */
function pointsAhead(tokens: readonly Token[], here: number, first: number): string | null {
  for (let i = here - 1; i >= Math.max(first, here - 2); i--) {
    const word = lower(tokens[i]);
    if ((word === 'until' || word === 'till') && i > first) return 'until';
    if (word === 'as' && /^(?:early|soon|late)$/.test(lower(tokens[i - 1]))) return `as ${lower(tokens[i - 1])} as`;
    if (word !== 'the' && word !== 'at') return null;
  }
  return null;
}

/** "On Friday the council plans to meet", where the verb may be taken for a noun. */
const isPlan = (tokens: readonly Token[], i: number): boolean =>
  /^(?:plans|hopes|aims)$/.test(lower(tokens[i])) && lower(tokens[i + 1]) === 'to';

/** "postponed until Friday" looks ahead; "was commander until January" looks back. */
function isPutOff(tokens: readonly Token[], here: number, first: number): boolean {
  for (let i = here - 1; i >= Math.max(first, here - REACH); i--) {
    if (isVerb(tokens[i]!)) return DEFERRAL.has(lower(tokens[i])) || !isPastForm(tokens[i]!);
  }
  return false;
}

/** ", but in March a judge ruled": what stands before belongs to another clause. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'CCONJ' && (lower(tokens[i - 1]) === ',' || lower(tokens[i + 1]) === ',');

const isFutureWord = (token: Token): boolean => token.pos !== 'NOUN' && FUTURE_WORDS.has(lower(token));

/** "had been due to expire", "was canceled": a plan of the past. "The planned visit" is none, whatever verb stands before. */
function isSettled(tokens: readonly Token[], verb: number, first: number): boolean {
  for (let i = verb; i >= Math.max(first, verb - 4); i--) {
    if (/^(?:had|been|previously|originally|'d)$/.test(lower(tokens[i]))) return true;
    if (tokens[i]!.pos === 'DET') return false;
  }
  return false;
}

/** The direction of a verb before the expression, with the words of its group: "will probably be held". */
function ofVerb(tokens: readonly Token[], verb: number, first: number): Direction {
  let start = verb;
  let ahead = isAhead(tokens, verb);
  let strong = ahead;
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    const token = tokens[i]!;
    if (!isVerb(token) && token.pos !== 'ADV' && token.pos !== 'PART' && !isFutureWord(token)) break;
    start = i;
    ahead ||= isAhead(tokens, i);
    strong ||= isAhead(tokens, i) && lower(token) !== 'to';
    strong ||= ahead && (lower(tokens[i]) === 'plan' || BEING.has(lower(token)) || PLANNED.has(lower(token)));
  }
  const timetable = start === verb && isTimetable(tokens, verb);
  if (timetable || isAheadClause(tokens, start, first)) {
    return { side: 'future', cue: wordsOf(tokens, start, verb) };
  }
  const side = ahead && !isSettled(tokens, verb, first) ? 'future' : 'past';
  const told = (side === 'past' || !strong) && tokens.slice(start, verb + 1).some(isPastForm);
  return { side, cue: wordsOf(tokens, start, verb), weak: side === 'future' && !strong, told };
}

/** "the two meet on Monday", "the law takes effect in July". */
const isTimetable = (tokens: readonly Token[], verb: number): boolean =>
  FUTURATE.has(lower(tokens[verb])) ||
  (/^takes?$/.test(lower(tokens[verb])) && /^(?:effect|place|office)$/.test(lower(tokens[verb + 1])));

/** "when the case is heard", "once it is signed": the present after a conjunction of time or condition. */
function isAheadClause(tokens: readonly Token[], start: number, first: number): boolean {
  if (!/^(?:is|are)$/.test(lower(tokens[start]))) return false;
  for (let i = start - 1; i >= Math.max(first, start - 6) && !isVerb(tokens[i]!); i--) {
    if (AHEAD_CLAUSES.has(lower(tokens[i]))) return true;
  }
  return false;
}

const isAhead = (tokens: readonly Token[], i: number): boolean => {
  const word = lower(tokens[i]);
  // "would not say", "could be found" are of the past.
  if (word === 'could') return !/^(?:be|not|n't|n’t)$/.test(lower(tokens[i + 1]));
  if (word === 'would') return !/^(?:not|n't|n’t)$/.test(lower(tokens[i + 1]));
  return MODAL_WORDS.has(word) || word === 'to' || isFutureWord(tokens[i]!);
};

/** The direction of a verb after the expression: only its own words count, not those of an infinitive behind it. */
function ofFollowing(tokens: readonly Token[], verb: number, end: number): Direction {
  const word = lower(tokens[verb]);
  const next = lower(tokens[verb + 1]);
  const planned = /^(?:is|are|'s|'re|plans?|hopes?|expects?|intends?|aims?)$/.test(word) && verb + 1 < end;
  const future = MODAL_WORDS.has(word) || (planned && (FUTURE_WORDS.has(next) || next === 'to' || next === 'going'));
  const cue = wordsOf(tokens, verb, planned && future ? verb + 1 : verb);
  return future ? { side: 'future', cue } : { side: 'past', cue, told: isPastForm(tokens[verb]!) };
}

let pastForms: Set<string> | undefined;

/** "was", "said", "rolled": forms that are not the present's too. */
function isPastForm(token: Token): boolean {
  const word = lower(token);
  if (!isVerb(token)) return false;
  pastForms ??= new Set(
    IRREGULAR_VERBS.split('|').flatMap((line) => {
      const [base, ...past] = line.trim().split(/\s+/);
      return past.filter((form) => form !== base);
    }),
  );
  return word.endsWith('ed') || pastForms.has(word) || word === 'had' || word === 'did';
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
