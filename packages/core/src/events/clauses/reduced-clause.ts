import { wordList } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { verbTables } from '../words/verb-tables.js';
import type { Clause } from './read-clauses.js';

/** Forms that are no past by themselves: "words spoken by a judge", "given the chance". */
const PARTICIPLES = wordList(
  'given taken seen done known spoken written driven shown broken stolen chosen fallen frozen hidden thrown worn torn sworn forgotten forbidden eaten drawn grown flown gone been begun sung drunk risen ridden shaken woven',
);
/** Pasts that are no participle, and of verbs that are used as none. */
const PASTS = wordList(
  'went fell came rose began gave took saw broke wrote spoke drove chose froze threw wore tore swore forgot flew grew drew ate shook stole rode became did was were ran sang sank sprang sat lay knelt wept slept died arrived landed docked walked erupted happened occurred appeared emerged disappeared vanished waited lasted perished',
);
/** Those of verbs that have none in the passive: behind an aside they have their subject before it. */
const FINITE = wordList(
  'collapsed resigned surged crashed exploded departed returned retired marched rallied agreed vowed refused declined failed tried decided stood lived stayed remained travelled traveled testified apologised apologized complained pleaded capsized stalled faltered prevailed succumbed rebelled prayed voted surrendered fainted fled',
);
/** Those and such as hardly ever stand behind a noun that they say something of. */
export const isFiniteForm = ({ lower }: Token): boolean => PASTS.has(lower) || FINITE.has(lower);

/** True for a past form that is never a participle without an auxiliary: "landed", "arrived". */
export const isAlwaysFinite = ({ lower }: Token): boolean => PASTS.has(lower);

/** What may begin a verb's object, which a participle behind its noun has none of. */
const OBJECT = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|AUX)$/;

/**
 * "cases, confirmed in two towns", "widely called a failure", "the words ever spoken by a mayor": a participle without auxiliary and
 * without a subject of its own says what something is like, not that it happened.
 */
export function isReducedClause(
  { first, group, verb, tense, root, opening }: Clause,
  tokens: readonly Token[],
): boolean {
  if (tense !== 'past' || group !== verb) return false;
  // "was pulled out and taken to hospital"
  if (/^(?:and|but|or|then)$/.test(tokens[first]!.lower)) return false;
  const { lower } = tokens[verb]!;
  if (PARTICIPLES.has(lower)) return true;
  if (opening !== undefined || PASTS.has(lower) || FINITE.has(lower) || verbTables().reporting.has(root)) return false;
  if (!tokens.slice(first, verb).every(({ pos, text }) => pos === 'ADV' || /^[,("“]$/.test(text))) return false;
  return !OBJECT.test(tokens[verb + 1]?.pos ?? '');
}
