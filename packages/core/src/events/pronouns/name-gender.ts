import { genderOfGivenName } from '../../lexicon/index.js';
import type { NameMention } from '../../model/index.js';

type Gender = 'woman' | 'man';

const FEMININE = /^(?:she|her)$/;
const MASCULINE = /^(?:he|his)$/;
/** Family names that say it: "Petrova", "Kowalska". */
const FEMININE_ENDING = /\p{L}{3}(?:ova|eva|yeva|skaya|ska)$/u;

/** For each document's names, who is told to be a woman or a man, by the last word of the name. */
const known = new WeakMap<readonly NameMention[], ReadonlyMap<string, Gender | 'either'>>();

/** Whether "he" or "she" may stand for a name, as far as the given names of the article tell. Other pronouns may. */
export function mayMean(pronoun: string, name: NameMention, names: readonly NameMention[]): boolean {
  if (!FEMININE.test(pronoun) && !MASCULINE.test(pronoun)) return true;
  const gender = genderOf(name.text) ?? gendersOf(names).get(lastOf(name.text));
  if (gender === undefined || gender === 'either') return true;
  return FEMININE.test(pronoun) === (gender === 'woman');
}

function gendersOf(names: readonly NameMention[]): ReadonlyMap<string, Gender | 'either'> {
  const before = known.get(names);
  if (before) return before;
  const genders = new Map<string, Gender | 'either'>();
  for (const { kind, text } of names) {
    const gender = kind === 'person' ? genderOf(text) : undefined;
    if (!gender) continue;
    const last = lastOf(text);
    genders.set(last, (genders.get(last) ?? gender) === gender ? gender : 'either');
  }
  known.set(names, genders);
  return genders;
}

function genderOf(text: string): Gender | undefined {
  const at = text.indexOf(' ');
  const given = at > 0 ? genderOfGivenName(text.slice(0, at)) : undefined;
  return given ?? (FEMININE_ENDING.test(text) ? 'woman' : undefined);
}

const lastOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
