import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import { verbTables } from '../words/verb-tables.js';
import type { Numbering } from './numbering.js';

/** Which entity each name is: `entityOf[document][name]`. */
export type EntityOf = readonly (readonly (string | undefined)[])[];

/** What a clause says, by the numbers of its terms. */
export interface ToldTerms {
  head: number;
  kind?: number;
  /** Its words, and the kinds of event that they tell of ("~protest"). */
  words: readonly number[];
  concepts: readonly number[];
  /** Its names, and the names that its pronouns may mean ("@jane-roe"). */
  names: readonly number[];
  meant: readonly number[];
  /** The nouns that its pronouns may mean. */
  alluded: readonly number[];
}

/** Reads what mentions say into numbers; each word and each name is looked into once. */
export class TermReader {
  private readonly words = new Map<string, number | null>();
  private readonly marks = new Map<string, number>();

  constructor(private readonly numbering: Numbering) {}

  /** What each mention of a document says, given the entities of its names. */
  read({ mentions, names }: DocumentAnalysis, entities: EntityOf[number]): ToldTerms[] {
    const nameOf = (name: number) => this.markOf(entities[name] ?? names[name]!.text.toLowerCase());
    return mentions.map((mention) => this.readMention(mention, nameOf));
  }

  private readMention(mention: EventMention, nameOf: (name: number) => number): ToldTerms {
    const { head, kind, concepts, names, around } = mention;
    const named: number[] = [];
    for (const name of names) add(named, nameOf(name));
    const meant: number[] = [];
    for (const name of around) {
      const number = nameOf(name);
      if (!named.includes(number)) add(meant, number);
    }
    return {
      head: this.numbering.of(head),
      kind: kind === undefined ? undefined : this.numbering.of(kind),
      words: this.wordsOf(mention.terms),
      concepts: concepts.map((concept) => this.numbering.of(concept)),
      names: named,
      meant,
      alluded: this.wordsOf(mention.alluded),
    };
  }

  private wordsOf(terms: readonly string[]): number[] {
    const words: number[] = [];
    for (const term of terms) {
      const word = this.wordOf(term);
      if (word !== null) add(words, word);
    }
    return words;
  }

  private wordOf(term: string): number | null {
    let word = this.words.get(term);
    if (word === undefined) {
      const { plan, aspectual } = verbTables();
      // That something is planned, or has begun, doesn't tell what.
      word = plan.has(term) || aspectual.has(term) ? null : this.numbering.of(term);
      this.words.set(term, word);
    }
    return word;
  }

  private markOf(name: string): number {
    let mark = this.marks.get(name);
    if (mark === undefined) {
      // Tells a name from a word of the same letters.
      mark = this.numbering.of(`@${name}`);
      this.marks.set(name, mark);
    }
    return mark;
  }
}

/** Adds a number to a short list that hasn't got it. */
function add(list: number[], number: number): void {
  if (!list.includes(number)) list.push(number);
}
