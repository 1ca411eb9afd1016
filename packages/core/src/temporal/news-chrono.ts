import { ParsingContext, type Refiner } from 'chrono-node';
import type { NewsOption } from './news-option.js';
import type { NewsResult } from './news-result.js';
import { refiners } from './refiners/index.js';
import { RuleParser } from './rule-parser.js';
import { rules } from './rules/index.js';
import { holds, keyOf, type Mask } from './triggers.js';

/** chrono wants a reference; no rule reads it. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

let parsers: RuleParser[] | undefined;
let refining: Refiner[] | undefined;
const parsersOf = new Map<number, readonly RuleParser[]>();
/** Sets of triggers whose parsers are remembered before the memory starts anew. */
const REMEMBERED = 5000;

/** The rules that a sentence with these trigger words can match, in order; made once for a set of triggers. */
function able(triggers: Mask): readonly RuleParser[] {
  const key = keyOf(triggers);
  const known = parsersOf.get(key);
  if (known) return known;
  parsers ??= rules().map((rule) => new RuleParser(rule));
  const some = parsers.filter(({ mask }) => holds(triggers, mask));
  if (parsersOf.size >= REMEMBERED) parsersOf.clear();
  parsersOf.set(key, some);
  return some;
}

/**
 * What our rules find in a sentence: chrono-node's parsers and then its refiners, both in order, in a loop of our own. chrono's makes
 * lists and copies of the text for each parser, which for the thousands of sentences of a dossier cost more than the search.
 */
export function parseNews(text: string, triggers: Mask, option: NewsOption): readonly NewsResult[] {
  const context = new ParsingContext(text, REFERENCE, option);
  const found: NewsResult[] = [];
  for (const parser of able(triggers)) parser.collect(context, found);
  if (found.length === 0) return found;
  found.sort((a, b) => a.index - b.index);
  refining ??= refiners();
  let results = found;
  for (const refiner of refining) results = refiner.refine(context, results) as NewsResult[];
  return results;
}
