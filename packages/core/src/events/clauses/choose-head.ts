import { type EventKindName, PRICE_VERBS, PUBLISHED_NOUNS, TRADED_NOUNS } from '../../lexicon/index.js';
import { rootOf, rootOfWord, type Token } from '../../text/index.js';
import { kindOfToken } from '../words/event-kinds.js';
import { type Head, headAt } from '../words/head-at.js';
import { phrasalHead } from '../words/phrasal-head.js';
import { rootSet, verbTables } from '../words/verb-tables.js';
import { isWalkout } from '../words/walkout.js';
import type { Clause } from './read-clauses.js';

const NOMINAL = /^(?:NOUN|PROPN)$/;

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

const published = rootSet(PUBLISHED_NOUNS);
const moves = rootSet(PRICE_VERBS);
const traded = rootSet(TRADED_NOUNS);

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
