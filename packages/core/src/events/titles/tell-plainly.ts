import { rootOfWord, type TextReading } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';
import type { Clause } from '../clauses/read-clauses.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { verbTables } from '../words/verb-tables.js';
import { finishHeadline, type Headline } from './finish-headline.js';
import { type Around, lessen } from './headline-words.js';
import { isSaying, sayingOf, saysNothing } from './saying-clauses.js';

const PLAIN = 4;
const NO_VERB = { root: '', tense: 'past', passive: false, negated: false } as const;

/** What a sentence begins with as it is, up to a mark; for want of a subject, what was done. */
export function tellPlainly(around: Around): Headline | undefined {
  const { draft, reading, dates, opening, end } = around;
  const { tokens } = reading;
  const plain: Clause = { ...NO_VERB, first: opening, group: opening, verb: opening, end: opening };
  const kept = readPredicate(plain, { tokens, dates, end }) ?? [];
  const verb = kept.findIndex((i) => tokens[i]!.pos === 'VERB');
  const subject = kept.slice(0, Math.max(verb, 0)).some((i) => /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos));
  const opens = /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[opening]?.pos ?? '') && !isDated(tokens[opening]!, dates);
  const bare = kept.some((i) => verbTables().reporting.has(rootOfWord(tokens[i]!.word)));
  const half = lacksLast(kept, tokens);
  const told = subject && opens && !bare && !half ? finishHeadline(kept, draft, reading) : undefined;
  if (told) return lessen(told, PLAIN);
  if (draft.clause && (isSaying(draft.clause) || sayingOf(draft.clause, around))) return undefined;
  const predicate =
    draft.clause && draft.clause.tense !== 'bare' ? readPredicate(draft.clause, { tokens, dates, end }) : undefined;
  if (!predicate || (isSaying(draft.clause!) && saysNothing(draft.clause!, predicate, around))) return undefined;
  if (tokens[predicate[0]!]!.pos === 'AUX') return undefined;
  const undergone = passiveOf(predicate, draft.clause!, tokens);
  const done = undergone && finishHeadline(undergone, draft, reading);
  return done && done.words.length > 2 ? lessen(done, PLAIN + 1) : undefined;
}

/** "The judge ruled": without what, which stands elsewhere. */
const lacksLast = (kept: readonly number[], tokens: TextReading['tokens']): boolean => {
  const last = tokens[kept.at(-1) ?? -1];
  const auxiliary = tokens[kept.at(-2) ?? -1]?.pos === 'AUX';
  return last?.pos === 'VERB' && !auxiliary && verbTables().transitive.has(rootOfWord(last.word));
};

/** "wounded several guards", of nobody that is named: "several guards wounded". Undefined where the verb has no plain object. */
function passiveOf(words: readonly number[], clause: Clause, tokens: TextReading['tokens']): number[] | undefined {
  const [verb, ...rest] = words;
  if (verb !== clause.verb || clause.passive || clause.negated || !/ed$/i.test(tokens[verb]!.text)) return undefined;
  if (!/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[rest[0] ?? verb]!.pos) || rest[0] !== verb + 1) return undefined;
  let end = rest.findIndex(
    (i) =>
      !/^(?:DET|NUM|ADJ|NOUN|PROPN|PART)$/.test(tokens[i]!.pos) &&
      !/^of$|^(?:his|her|its|their)$/i.test(tokens[i]!.text),
  );
  if (end < 0) end = rest.length;
  // "a major offensive": behind an article, an adjective may be the noun.
  const led = tokens[rest[0]!]!.pos === 'DET' && end > 1;
  if (!(led ? /^(?:NOUN|PROPN|ADJ)$/ : /^(?:NOUN|PROPN)$/).test(tokens[rest[end - 1]!]!.pos)) return undefined;
  return [...rest.slice(0, end), verb, ...rest.slice(end)];
}
