import { THING_CLASSES } from '../../lexicon/index.js';
import { classLookup } from './class-lookup.js';
import { singularOf } from './singular.js';

const thingClassOf = classLookup(THING_CLASSES);

/** The one word for a noun that different papers tell in different ones: "vessel" and "ferries" are ships. */
export function thingOf(noun: string): string {
  const one = singularOf(noun);
  return thingClassOf(one) ?? one;
}
