import { Chrono } from 'chrono-node';
import { refiners } from './refiners/index.js';
import { RuleParser } from './rule-parser.js';
import { rules } from './rules/index.js';

let parsers: RuleParser[] | undefined;
const instances = new Map<number, Chrono>();

/**
 * chrono-node configured for news: our rules as its parsers, then our refiners, both in order. A sentence gets only the
 * parsers whose trigger words it holds; the instance for a set of triggers is made once.
 */
export function chronoFor(triggers: number): Chrono {
  let instance = instances.get(triggers);
  if (!instance) {
    parsers ??= rules().map((rule) => new RuleParser(rule));
    instance = new Chrono({ parsers: parsers.filter(({ mask }) => (mask & triggers) === mask), refiners: refiners() });
    instances.set(triggers, instance);
  }
  return instance;
}
