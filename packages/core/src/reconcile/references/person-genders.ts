import { genderOfGivenName } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import type { PlacedName } from './placed-names.js';

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

const FEMININE = /^(?:she|her|hers|herself)$/i;
const MASCULINE = /^(?:he|him|his|himself)$/i;

/** Who is a woman and who a man, as far as titles and common given names tell; whom a text calls both, or neither, may be either. */
export class PersonGenders {
  private readonly bySurname = new Map<string, Gender | 'either'>();

  constructor(
    private readonly tokens: readonly Token[],
    names: readonly PlacedName[],
  ) {
    for (const name of names) {
      const gender = name.kind === 'person' ? this.toldAt(name) : undefined;
      if (!gender) continue;
      const surname = this.surnameOf(name);
      const known = this.bySurname.get(surname) ?? gender;
      this.bySurname.set(surname, known === gender ? gender : 'either');
    }
  }

  /** Whether a pronoun may stand for a name. */
  mayMean(pronoun: string, name: PlacedName): boolean {
    const gender = this.genderOf(name);
    if (FEMININE.test(pronoun)) return gender !== 'man';
    return !MASCULINE.test(pronoun) || gender !== 'woman';
  }

  /** Whether a pronoun suits a name that is known to be a woman's, or a man's. */
  suits(pronoun: string, name: PlacedName): boolean {
    const gender = this.genderOf(name);
    return (gender === 'woman' && FEMININE.test(pronoun)) || (gender === 'man' && MASCULINE.test(pronoun));
  }

  private genderOf(name: PlacedName): Gender | 'either' | undefined {
    return this.toldAt(name) ?? this.bySurname.get(this.surnameOf(name));
  }

  private toldAt({ first, last }: PlacedName): Gender | undefined {
    for (const at of [first - 1, first]) {
      const title = this.tokens[at]?.lower.replace(/\.$/, '') ?? '';
      if (Object.hasOwn(OF_TITLE, title)) return OF_TITLE[title];
    }
    return first < last ? genderOfGivenName(this.tokens[first]!.text) : undefined;
  }

  private surnameOf({ last }: PlacedName): string {
    return this.tokens[last]!.text;
  }
}
