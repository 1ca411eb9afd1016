import { Chrono } from 'chrono-node';
import { refiners } from './refiners/index.js';
import { RuleParser } from './rule-parser.js';
import { rules } from './rules/index.js';

let parsers: RuleParser[] | undefined;
const instances = new Map<number, Chrono | null>();
/** Sets of triggers whose instance is remembered before the memory starts anew. */
const REMEMBERED = 5000;

/**
 * chrono-node configured for news: our rules as its parsers, then our refiners, both in order. A sentence gets only the
 * parsers whose trigger words it holds; the instance for a set of triggers is made once. Null where no rule can match.
 */
export function chronoFor(triggers: number): Chrono | null {
  const known = instances.get(triggers);
  if (known !== undefined) return known;
  parsers ??= rules().map((rule) => new RuleParser(rule));
  const able = parsers.filter(({ mask }) => (mask & triggers) === mask);
  const instance = able.length > 0 ? new Chrono({ parsers: able, refiners: refiners() }) : null;
  if (instances.size >= REMEMBERED) instances.clear();
  instances.set(triggers, instance);
  return instance;
}
