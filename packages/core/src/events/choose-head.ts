import { type EventKindName, PRICE_VERBS, PUBLISHED_NOUNS, TRADED_NOUNS } from '../lexicon/index.js';
import type { TextSpan } from '../model/index.js';
import { rootOf, rootOfBase, rootOfWord, type Token } from '../text/index.js';
import { kindOfToken } from './event-kinds.js';
import { phrasalHead } from './phrasal-head.js';
import type { Clause } from './read-clauses.js';
import { verbTables } from './verb-tables.js';
import { isWalkout } from './walkout.js';

/** The word that carries an event. */
export interface Head {
  token: number;
  root: string;
  kind?: EventKindName;
}

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** The event that one word tells. */
export const headAt = (tokens: readonly Token[], token: number): Head => {
  const { text, word } = tokens[token]!;
  // "tried to save itself", "saved face": nobody was rescued.
  const isFigure =
    /^sav/i.test(text) &&
    /^(?:itself|himself|herself|themselves|face|money|time)$/i.test(tokens[token + 1]?.text ?? '');
  const kind = isFigure ? undefined : kindOfToken(tokens[token]!);
  return { token, root: rootOfWord(word), kind: kind === 'attack' && isWalkout(tokens, token) ? 'protest' : kind };
};

/**
 * The event noun that a temporal expression belongs to: "the 2019 protests", "October's election", "the invasion of 1991",
 * "the vote on Sunday". Undefined where the expression belongs to a clause.
 */
export function nounOf(tokens: readonly Token[], expression: TextSpan, first: number, end: number): Head | undefined {
  let start = first;
  while (start < end && tokens[start]!.end <= expression.start) start++;
  let after = start;
  while (after < end && tokens[after]!.start < expression.end) after++;
  return nounAfter(tokens, after, end) ?? nounBefore(tokens, start, first) ?? nounEarlier(tokens, start, after, first);
}

function nounAfter(tokens: readonly Token[], from: number, end: number): Head | undefined {
  let i = from;
  if (i < end && /^['’]s?$/.test(tokens[i]!.text)) i++;
  let found: Head | undefined;
  for (; i < end && i < from + 5; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'ADJ' || pos === 'NUM') continue;
    if (!NOMINAL.test(pos)) break;
    const head = headAt(tokens, i);
    if (head.kind) found = head;
  }
  return found;
}

/** "over a death in the clearance of the square three days earlier": the last event noun before, over what it is of. */
function nounEarlier(tokens: readonly Token[], start: number, after: number, first: number): Head | undefined {
  if (!/^(?:earlier|before|later)$/.test(tokens[after - 1]?.lower ?? '')) return undefined;
  for (let i = start - 1; i >= first && start - i <= 6; i--) {
    if (!/^(?:NOUN|PROPN|DET|ADJ|ADP|PART)$/.test(tokens[i]!.pos)) return undefined;
    const head = tokens[i]!.pos === 'NOUN' ? headAt(tokens, i) : undefined;
    // "in the clearance", "after a vote": it has a phrase of its own, which is no object of the verb.
    if (head?.kind) return isInPhrase(tokens, i, first) ? head : undefined;
  }
  return undefined;
}

function isInPhrase(tokens: readonly Token[], noun: number, first: number): boolean {
  let i = noun - 1;
  while (i >= first && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(tokens[i]!.pos)) i--;
  return i >= first && /^(?:in|after|during|over|following|since|at)$/.test(tokens[i]!.lower);
}

function nounBefore(tokens: readonly Token[], start: number, first: number): Head | undefined {
  let i = start - 1;
  while (i >= first && (tokens[i]!.pos === 'DET' || tokens[i]!.pos === 'ADJ')) i--;
  if (i < first || !/^(?:of|in|on|from)$/i.test(tokens[i]!.text)) return undefined;
  const noun = i - 1;
  if (noun < first || !NOMINAL.test(tokens[noun]!.pos)) return undefined;
  // "opened fire on Sunday": the noun is half of a verb.
  if (tokens[noun - 1]?.pos === 'VERB' && phrasalHead(tokens, noun - 1)) return undefined;
  // "taken from sale on Friday", "in custody on Monday": without an article, it tells how or where.
  if (tokens[noun - 1]?.pos === 'ADP' && !/s$/i.test(tokens[noun]!.text)) return undefined;
  // "stopped flying on Friday": the date is that of the stopping.
  if (/ing$/.test(tokens[noun]!.lower) && tokens[noun - 1]?.pos === 'VERB') return undefined;
  const head = headAt(tokens, noun);
  return head.kind ? head : undefined;
}

/**
 * The word that carries a clause's event: its verb, unless that is an empty one ("carried out a raid", "made its maiden
 * flight", "was a disaster") beside which an event noun stands.
 */
export function headOf(tokens: readonly Token[], clause: Clause): Head {
  const { light } = verbTables();
  const phrasal = phrasalHead(tokens, clause.verb);
  if (phrasal) return phrasal;
  const verb = plannedVerb(tokens, clause);
  const own =
    movesPrice(tokens, clause) ?? makesKnown(tokens, clause) ?? losesJob(tokens, clause) ?? headAt(tokens, verb);
  const empty = light.has(own.root);
  const shown = SHOWS.test(tokens[verb]!.text) ? recordingIn(tokens, clause) : undefined;
  if (shown) return shown;
  // "the attack was claimed": what is said of a happening is no part of it.
  const cause = verbTables().reporting.has(own.root) ? undefined : happeningBefore(tokens, clause);
  if (cause && (!own.kind || STRIKES.test(tokens[clause.verb]!.text))) return cause;
  // "tried to kill", "began firing": the verb that follows says what.
  const next = tokens[verb + 1]?.text === 'to' ? tokens[verb + 2] : tokens[verb + 1];
  if (empty && next?.pos === 'VERB' && kindOfToken(next)) return headAt(tokens, tokens.indexOf(next, verb));
  if (!empty) return own;
  for (let i = verb + 1; i < clause.end && i < verb + 12; i++) {
    const { pos } = tokens[i]!;
    if ((pos === 'NOUN' && kindOfToken(tokens[i]!)) || isWalkout(tokens, i)) return headAt(tokens, i);
  }
  for (let i = clause.verb - 1; i >= (clause.about ?? clause.first); i--) {
    if (NOMINAL.test(tokens[i]!.pos) && kindOfToken(tokens[i]!)) return headAt(tokens, i);
  }
  // "The march, called by students, took place": the subject stands before the aside.
  for (let i = clause.opening ?? clause.verb; i < clause.verb && tokens[i]!.text !== ','; i++) {
    if (NOMINAL.test(tokens[i]!.pos) && kindOfToken(tokens[i]!)) return headAt(tokens, i);
  }
  return own;
}

/** "Shares fell 6 percent": what is traded, with a verb of movement. */
function movesPrice(tokens: readonly Token[], { first, group, verb }: Clause): Head | undefined {
  const root = rootOfWord(tokens[verb]!.word);
  if (
    !moves.has(root) ||
    !tokens.slice(first, group).some(({ word, pos }) => pos !== 'VERB' && traded.has(rootOfWord(word)))
  )
    return undefined;
  return { token: verb, root, kind: 'market' };
}

/** "Released a statement": nobody was let go. */
function makesKnown(tokens: readonly Token[], { first, end, verb, passive }: Clause): Head | undefined {
  const head = headAt(tokens, verb);
  if (head.kind !== 'release') return undefined;
  const [from, to] = passive ? [first, verb] : [verb + 1, Math.min(end, verb + 7)];
  const known = tokens.slice(from, to).some(({ word, pos }) => pos === 'NOUN' && published.has(rootOfWord(word)));
  return known ? { ...head, kind: 'unveiling' } : undefined;
}

/** "She was fired in June": no shot was. */
function losesJob(tokens: readonly Token[], { group, verb, passive }: Clause): Head | undefined {
  if (!passive || tokens[verb]!.lower !== 'fired') return undefined;
  const isAimed = /^(?:at|on|upon|from|into|towards?)$/.test(tokens[verb + 1]?.lower ?? '');
  const isPerson = /^(?:he|she|who)$/.test(tokens[group - 1]?.lower ?? '') || tokens[group - 1]?.pos === 'PROPN';
  return isPerson && !isAimed ? { token: verb, root: rootOf('fired'), kind: 'office' } : undefined;
}

const rootsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(rootOfBase));
const published = rootsOf(PUBLISHED_NOUNS);
const moves = rootsOf(PRICE_VERBS);
const traded = rootsOf(TRADED_NOUNS);

const SHOWS = /^(?:releas|post|publish|issu|broadcast|air|show|emerg|surfac|circulat)/i;

/** "A video was released": what came out is the event, not how. */
function recordingIn(tokens: readonly Token[], { first, end }: Clause): Head | undefined {
  for (let i = first; i < end; i++) {
    if (!NOMINAL.test(tokens[i]!.pos)) continue;
    const head = headAt(tokens, i);
    if (head.kind === 'recording') return head;
  }
  return undefined;
}

const HAPPENINGS: ReadonlySet<EventKindName> = new Set(['accident', 'attack', 'fight', 'illness', 'nature', 'protest']);
const STRIKES = /^(?:struck|strikes?|hits?)$/i;

/** "A fire destroyed the mill", "a first rally on Monday drew crowds": what happened is the subject, whatever its verb says of it. */
function happeningBefore(tokens: readonly Token[], { first, group }: Clause): Head | undefined {
  let noun = -1;
  for (let i = first; i < group && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[i]!.pos); i++) {
    if (NOMINAL.test(tokens[i]!.pos)) noun = i;
  }
  if (noun < 0 || tokens[noun]!.pos !== 'NOUN') return undefined;
  const head = headAt(tokens, noun);
  return head.kind && HAPPENINGS.has(head.kind) ? head : undefined;
}

/** "is expected to enter service": what is planned, in place of the planning. */
function plannedVerb(tokens: readonly Token[], { verb, end }: Clause): number {
  if (!verbTables().plan.has(rootOfWord(tokens[verb]!.word)) || tokens[verb + 1]?.text !== 'to') return verb;
  for (let i = verb + 2; i < end && i < verb + 5; i++) {
    if (tokens[i]!.pos === 'VERB') return i;
    if (!/^(?:AUX|ADV)$/.test(tokens[i]!.pos)) break;
  }
  return verb;
}

/** "said in a televised address": the noun by which a saying is an event of its own, where the clause is dated. */
export function speechOf(tokens: readonly Token[], { verb, end }: Clause): Head | undefined {
  for (let i = verb + 1; i < end && i < verb + 8; i++) {
    const head = headAt(tokens, i);
    if (head.kind === 'speech' && /^(?:a|an|the|[a-z]+ed)$/i.test(tokens[i - 1]!.text)) return head;
  }
  return undefined;
}

/** What a sentence without a verb tells: its first event noun, or where `any` is set its first noun. */
export function nominalHead(tokens: readonly Token[], first: number, end: number, any = false): Head | undefined {
  let fallback: Head | undefined;
  for (let i = first; i < end; i++) {
    if (!NOMINAL.test(tokens[i]!.pos)) continue;
    const head = headAt(tokens, i);
    if (head.kind) return head;
    fallback ??= head;
  }
  return any ? fallback : undefined;
}
