import { PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import type { TextReading } from '../../text/index.js';
import type { PlacedName } from './placed-names.js';

const SHORT_TITLES: Readonly<Record<string, string>> = {
  capt: 'captain',
  gen: 'general',
  gov: 'governor',
  sen: 'senator',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  prof: 'professor',
};

function titleWord(lower: string): string {
  const word = lower.replace(/\.$/, '');
  return SHORT_TITLES[word] ?? word;
}

/** Who holds an office in a text, by the titles before names: "Captain X" makes X "the captain", if there is but one. */
export class OfficeHolders {
  private readonly holders = new Map<string, PlacedName | null>();

  constructor(
    private readonly reading: TextReading,
    names: readonly (readonly PlacedName[])[],
  ) {
    const { tokens } = reading;
    for (const placed of names) {
      for (const name of placed) {
        if (name.kind !== 'person') continue;
        const comma = tokens[name.first - 1]?.text === ',' ? 2 : 1;
        const word = titleWord(tokens[name.first - comma]?.lower ?? '');
        if (!TITLES.has(word) && !PERSON_NOUNS.has(word)) continue;
        const held = this.holders.get(word);
        const same = held === undefined || held === null ? held === undefined : this.sameName(held, name);
        this.holders.set(word, same ? name : null);
      }
    }
  }

  private sameName(a: PlacedName, b: PlacedName): boolean {
    const { tokens } = this.reading;
    return tokens[a.last]!.text === tokens[b.last]!.text;
  }

  /** The person whom "the captain" means, at the noun. */
  at(token: number): PlacedName | undefined {
    const { tokens } = this.reading;
    if (tokens[token - 1]?.lower !== 'the') return undefined;
    return this.holders.get(titleWord(tokens[token]!.lower)) ?? undefined;
  }

  /** The first office holder that a sentence without a person's name speaks of. */
  in(sentence: number): PlacedName | undefined {
    if (this.holders.size === 0) return undefined;
    const { firstToken, endToken } = this.reading.sentences[sentence]!;
    for (let i = firstToken + 1; i < endToken; i++) {
      const holder = this.at(i);
      if (holder) return holder;
    }
    return undefined;
  }
}
