import { genderOfGivenName } from '../../lexicon/index.js';
import type { NameMention } from '../../model/index.js';

type Gender = 'woman' | 'man';

const OF_TITLE: Readonly<Record<string, Gender>> = {
  mr: 'man',
  sir: 'man',
  lord: 'man',
  king: 'man',
  prince: 'man',
  father: 'man',
  brother: 'man',
  mrs: 'woman',
  ms: 'woman',
  miss: 'woman',
  lady: 'woman',
  dame: 'woman',
  queen: 'woman',
  princess: 'woman',
  sister: 'woman',
};
/** The word that stands right before a name, and how far before it one of these may begin. */
const WORD_BEFORE = /([\p{L}]+)\.?\s*$/u;
const LONGEST_TITLE = 12;

const FEMININE = /^(?:she|her|hers|herself)$/i;
const MASCULINE = /^(?:he|him|his|himself)$/i;
/** Family names that say it: "Petrova", "Kowalska". */
const FEMININE_ENDING = /\p{L}{3}(?:ova|eva|yeva|skaya|ska)$/u;

/** For each document's names, who is who: titles of events and what sources state both ask. */
const known = new WeakMap<readonly NameMention[], PersonGenders>();

/** Who is a woman and who a man in a text. */
export function gendersIn(text: string, names: readonly NameMention[]): PersonGenders {
  const before = known.get(names);
  if (before) return before;
  const genders = new PersonGenders(text, names);
  known.set(names, genders);
  return genders;
}

/**
 * Whom "she" and "he" may mean, as far as titles, common given names and endings of surnames tell; whom a text calls both, or
 * neither, may be either.
 */
export class PersonGenders {
  private readonly bySurname = new Map<string, Gender | 'either'>();

  constructor(
    private readonly text: string,
    names: readonly NameMention[],
  ) {
    for (const name of names) {
      const gender = name.kind === 'person' ? this.toldAt(name) : undefined;
      if (!gender) continue;
      const surname = surnameOf(name);
      const before = this.bySurname.get(surname) ?? gender;
      this.bySurname.set(surname, before === gender ? gender : 'either');
    }
  }

  /** Whether a pronoun may stand for a name; one that tells no sex may. */
  mayMean(pronoun: string, name: NameMention): boolean {
    const gender = this.genderOf(name);
    if (FEMININE.test(pronoun)) return gender !== 'man';
    return !MASCULINE.test(pronoun) || gender !== 'woman';
  }

  /** Whether a pronoun suits a name that is known to be a woman's, or a man's. */
  suits(pronoun: string, name: NameMention): boolean {
    const gender = this.genderOf(name);
    return (gender === 'woman' && FEMININE.test(pronoun)) || (gender === 'man' && MASCULINE.test(pronoun));
  }

  private genderOf(name: NameMention): Gender | 'either' | undefined {
    return this.toldAt(name) ?? this.bySurname.get(surnameOf(name));
  }

  /** What a name tells by itself, with the title before it or at its beginning. */
  private toldAt({ start, text }: NameMention): Gender | undefined {
    const before = WORD_BEFORE.exec(this.text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1];
    const [first = ''] = text.split(' ', 1);
    const title = ofTitle(before) ?? ofTitle(first);
    if (title) return title;
    const given = first.length < text.length ? genderOfGivenName(first) : undefined;
    return given ?? (FEMININE_ENDING.test(text) ? 'woman' : undefined);
  }
}

const ofTitle = (word = ''): Gender | undefined => {
  const title = word.toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(OF_TITLE, title) ? OF_TITLE[title] : undefined;
};

const surnameOf = ({ text }: NameMention): string => text.slice(text.lastIndexOf(' ') + 1);
