import { EVENT_COLLOCATIONS, type EventKindName, PASSIVE_PHRASAL_VERBS, PHRASAL_VERBS } from '../../lexicon/index.js';
import { baseOfPast, inflectionRootOf, ofWord, rootOfWord, type Token } from '../../text/index.js';
import type { Head } from './head-at.js';

/** How many words may part a verb from the object with which it tells an event: "sent three of them to prison". */
const REACH = 5;
const BETWEEN = /^(?:PRON|DET|ADP|ADJ|NUM|PART|PROPN)$/;

/** The event that a verb tells with the words behind it: "went down", "gave himself up", "lost their lives". */
export function phrasalHead(tokens: readonly Token[], verb: number): Head | undefined {
  const { word } = tokens[verb]!;
  const phrases = phrasesOf(word);
  if (!phrases) return undefined;
  const next = tokens[verb + 1]?.lower ?? '';
  // "gave himself up", but not "gave up the post"
  const yields = next === 'up' && phrases.base === 'give';
  for (let i = verb + 1; !yields && i <= verb + 2 && i < tokens.length; i++) {
    const small = singular(tokens[i]!.lower);
    const kind = phrases.active.get(small) ?? (isDone(tokens, verb) ? phrases.passive.get(small) : undefined);
    if (kind) return { token: verb, root: `${rootOfWord(word)} ${tokens[i]!.lower}`, kind };
    if (tokens[i]!.pos !== 'PRON') break;
  }
  const start = yields ? verb + 2 : verb + 1;
  const lead = yields ? 'up ' : '';
  for (let i = start; i < start + REACH && i < tokens.length; i++) {
    const object = singular(tokens[i]!.lower);
    const kind = phrases.objects.get(lead + object);
    if (kind) return { token: verb, root: `${rootOfWord(word)} ${object}`, kind };
    if (!BETWEEN.test(tokens[i]!.pos)) break;
  }
  // "Nine lives were lost": what is done is the subject.
  const subject =
    isDone(tokens, verb) && tokens[verb - 2]?.pos === 'NOUN' ? singular(tokens[verb - 2]!.lower) : undefined;
  const kind = subject && phrases.objects.get(subject);
  if (kind) return { token: verb, root: `${rootOfWord(word)} ${subject}`, kind };
  return yields ? { token: verb, root: `${rootOfWord(word)} up` } : undefined;
}

/** By what stands behind a verb: the kind of event that it tells with that. */
type Behind = ReadonlyMap<string, EventKindName>;
let tables: readonly ReadonlyMap<string, Behind>[] | undefined;

function byVerb(phrases: Readonly<Record<string, EventKindName>>): ReadonlyMap<string, Behind> {
  const verbs = new Map<string, Map<string, EventKindName>>();
  for (const [phrase, kind] of Object.entries(phrases)) {
    const [verb = ''] = phrase.split(' ', 1);
    const behind = phrase.slice(verb.length + 1);
    verbs.set(verb, (verbs.get(verb) ?? new Map<string, EventKindName>()).set(behind, kind));
  }
  return verbs;
}

/** The phrases that a verb begins, by the words behind it; null for nearly every verb. */
const phrasesOf = ofWord(({ lower }) => {
  const root = inflectionRootOf(lower);
  const base = baseOfPast(lower) ?? root;
  tables ??= [PHRASAL_VERBS, PASSIVE_PHRASAL_VERBS, EVENT_COLLOCATIONS].map(byVerb);
  if (!tables.some((verbs) => verbs.has(base) || verbs.has(`${root}e`))) return null;
  const behind = (verbs: ReadonlyMap<string, Behind>): Behind =>
    new Map([...(verbs.get(`${root}e`) ?? []), ...(verbs.get(base) ?? [])]);
  const [active, passive, objects] = tables.map(behind);
  return { base, active: active!, passive: passive!, objects: objects! };
});

const singular = (word: string): string => word.replace(/s$/, '');

/** "was picked up", "had been led away" */
const isDone = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:was|were|been|being|is|are)$/.test(tokens[verb - 1]?.lower ?? '');
