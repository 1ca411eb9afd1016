import type { EntityKind, NameMention } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import { hangsOnPreposition } from './hangs-on-preposition.js';

/** A name by its tokens; `last` belongs to it. */
export interface PlacedName {
  /** Index into the document's names. */
  name: number;
  first: number;
  last: number;
  kind: EntityKind | undefined;
  /** "with the army", "of Iran": what hangs on another word and does nothing itself. */
  inPhrase: boolean;
}

/** The names of a text where they stand, and the people whom they tell apart. */
export class PlacedNames {
  private readonly byToken = new Map<number, PlacedName>();
  protected readonly bySentence: readonly (readonly PlacedName[])[];

  constructor(
    protected readonly reading: TextReading,
    names: readonly NameMention[],
  ) {
    const { tokens, sentences } = reading;
    let next = 0;
    let token = 0;
    this.bySentence = sentences.map(({ endToken, end }) => {
      const placed: PlacedName[] = [];
      for (; next < names.length && names[next]!.start < end; next++) {
        const { start, end: stop, kind } = names[next]!;
        while (token < endToken && tokens[token]!.end <= start) token++;
        let last = token;
        while (last + 1 < endToken && tokens[last + 1]!.start < stop) last++;
        const name = {
          name: next,
          first: token,
          last,
          kind,
          inPhrase: hangsOnPreposition(tokens, token, this.byToken),
        };
        placed.push(name);
        for (let i = token; i <= last; i++) this.byToken.set(i, name);
      }
      return placed;
    });
  }

  /** The name that a token belongs to. */
  nameAt(token: number): PlacedName | undefined {
    return this.byToken.get(token);
  }

  /** The names of a sentence in order. */
  namesIn(sentence: number): readonly PlacedName[] {
    return this.bySentence[sentence]!;
  }

  /** The only person whom a text has named by the end of the sentence before. */
  onlyPersonBefore(sentence: number): PlacedName | undefined {
    const people = this.bySentence
      .slice(0, sentence)
      .flatMap((placed) => placed.filter(({ kind }) => kind === 'person'));
    const surname = (name: PlacedName) => this.reading.tokens[name.last]!.text;
    return people.every((name) => surname(name) === surname(people[0]!)) ? people[0] : undefined;
  }

  /** The only person whom a sentence names. */
  onlyPersonOf(sentence: number): PlacedName | undefined {
    const people = (this.bySentence[sentence] ?? []).filter(({ kind }) => kind === 'person');
    return people.length === 1 ? people[0] : undefined;
  }

  /** Whether a name is a bare surname that two people of the text have: "Varga", beside Ana Varga and Emil Varga. */
  isShared(name: number): boolean {
    const { tokens } = this.reading;
    const all = this.bySentence.flat();
    const own = all.find((placed) => placed.name === name);
    if (!own || own.first !== own.last) return false;
    const surname = tokens[own.last]!.text;
    const given = all.filter(({ first, last }) => first < last && tokens[last]!.text === surname);
    return new Set(given.map(({ first }) => tokens[first]!.text)).size > 1;
  }
}
