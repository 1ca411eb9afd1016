import { gendersIn, type PersonGenders } from '../../actors/index.js';
import { GROUP_DESCRIPTIONS, PERSON_NOUNS } from '../../lexicon/index.js';
import type { EntityKind, NameMention } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import { OfficeHolders } from './office-holders.js';
import { phraseStart } from './phrase-start.js';
import { type PlacedName, PlacedNames } from './placed-names.js';
import { subjectToken } from './subject-token.js';

const PERSON_PRONOUN = /^(?:he|she|him|her|his|himself|herself)$/i;
const GROUP_PRONOUN = /^(?:it|its|they|them|their|itself|themselves)$/i;
/** How many sentences back somebody was spoken of whom a pronoun still means. */
const FAR = 8;
const DEMONSTRATIVE = /^(?:this|that|these|the)$/i;

/** Tells who does what in a text, as far as word order tells: subjects of verbs, and what pronouns stand for. */
export class References extends PlacedNames {
  private readonly offices: OfficeHolders;
  private readonly genders: PersonGenders;
  /** The person and the group that the sentences before one were about. */
  private readonly topics: Partial<Record<EntityKind, PlacedName>>[] = [];

  constructor(
    reading: TextReading,
    private readonly names: readonly NameMention[],
  ) {
    super(reading, names);
    let topic: Partial<Record<EntityKind, PlacedName>> = {};
    this.genders = gendersIn(reading.text, names);
    this.offices = new OfficeHolders(reading, this.bySentence);
    this.bySentence.forEach((placed, sentence) => {
      this.topics.push(topic);
      const free = placed.filter(({ inPhrase }) => !inPhrase);
      const people = placed.filter(({ kind }) => kind === 'person');
      // "a quarrel between Varga and the army": the only person of a sentence is its topic wherever he stands.
      const person =
        free.find(({ kind }) => kind === 'person') ??
        (people.length === 1 ? people[0] : people.length === 0 ? this.offices.in(sentence) : undefined);
      const group = free.find(({ kind }) => kind === 'group');
      topic = { person: person ?? topic.person, group: group ?? topic.group };
    });
  }

  /** The token of the subject of the verb at `verb`. */
  subjectToken(verb: number, sentence: number): number | undefined {
    return subjectToken(this, this.reading, verb, sentence);
  }

  /** The name that a pronoun or a description at `token` stands for, or that stands there itself. */
  resolve(token: number, sentence: number, kind: EntityKind): PlacedName | undefined {
    const { tokens } = this.reading;
    const named = this.nameAt(token);
    if (named) return named.kind === kind || named.kind === undefined ? named : undefined;
    const { text, lower } = tokens[token]!;
    const isPronoun = (kind === 'person' ? PERSON_PRONOUN : GROUP_PRONOUN).test(text);
    const before = this.bySentence[sentence]!.filter(
      (name) =>
        name.last < token &&
        (name.kind === kind || (kind === 'group' && name.kind === undefined)) &&
        this.mayMean(text, name),
    );
    // "lost his chairmanship: he was ousted" goes on with the last one.
    const colon = tokens[token - 1]?.text;
    if (isPronoun && (colon === ':' || colon === ';')) {
      const last = before.findLast(({ inPhrase }) => !inPhrase);
      if (last) return last;
    }
    if (isPronoun) return before.find(({ inPhrase }) => !inPhrase) ?? this.topicFor(text, before, sentence, kind);
    if (kind === 'person') {
      const holder = this.offices.at(token);
      if (holder) return holder;
    }
    const described = kind === 'group' ? GROUP_DESCRIPTIONS : PERSON_NOUNS;
    const start = phraseStart(this, this.reading.tokens, token, this.reading.sentences[sentence]!.firstToken);
    // "the alliance" goes on about the last one; "the minister" is whoever holds that office.
    const points = kind === 'group' ? DEMONSTRATIVE : /^(?:this|that)$/i;
    if (described.has(lower) && points.test(tokens[start]!.text)) {
      return before.at(-1) ?? this.lastNamed(sentence, kind);
    }
    return undefined;
  }

  /** What the text was about where a pronoun goes on with it: "she" is no Mr Roe, but whom the sentence or those before spoke of else. */
  private topicFor(
    pronoun: string,
    before: readonly PlacedName[],
    sentence: number,
    kind: EntityKind,
  ): PlacedName | undefined {
    const topic = this.topics[sentence]![kind];
    if (!topic || this.mayMean(pronoun, topic)) return topic;
    if (before.length > 0) return before.at(-1);
    const told = this.bySentence
      .slice(Math.max(0, sentence - FAR), sentence)
      .flat()
      .filter((name) => name.kind === kind);
    return (
      told.findLast((name) => this.genders.suits(pronoun, this.names[name.name]!)) ??
      told.findLast((name) => !name.inPhrase && this.mayMean(pronoun, name))
    );
  }

  /** Whom "him" means behind a verb: somebody told of before, and not the one who does it. */
  objectOf(pronoun: number, subject: number | undefined, sentence: number): PlacedName | undefined {
    const name = this.resolve(pronoun, sentence, 'person');
    const doer = subject === undefined ? undefined : this.nameAt(subject);
    return name !== undefined && name === doer ? this.topics[sentence]!.person : name;
  }

  /** The only person whom a sentence names, or else the one whom the sentences before were about. */
  personIn(sentence: number): PlacedName | undefined {
    const people = this.bySentence[sentence]!.filter(({ kind }) => kind === 'person');
    return people.length > 1 ? undefined : (people[0] ?? this.topics[sentence]!.person);
  }

  /** Whose a figure at `token` is: the nearest doer of the clause, else whom its pronouns mean, else the sentence's subject. */
  ownerOf(token: number, clause: { first: number; end: number }, sentence: number): PlacedName | undefined {
    const { tokens } = this.reading;
    const isOwner = ({ kind, inPhrase }: PlacedName) => !inPhrase && kind !== 'place';
    const named = this.bySentence[sentence]!.filter((name) => name.last < token && isOwner(name));
    const inClause = named.filter(({ first }) => first >= clause.first);
    if (inClause.length > 0) return inClause.at(-1);
    for (let i = token - 1; i >= clause.first; i--) {
      const { text } = tokens[i]!;
      if (GROUP_PRONOUN.test(text)) return this.resolve(i, sentence, 'group');
      if (PERSON_PRONOUN.test(text)) return this.resolve(i, sentence, 'person');
    }
    if (named.length > 0) return named[0];
    const { firstToken } = this.reading.sentences[sentence]!;
    const next = tokens[firstToken + 1]?.lower ?? '';
    if (DEMONSTRATIVE.test(tokens[firstToken]!.text) && GROUP_DESCRIPTIONS.has(next))
      return this.lastNamed(sentence, 'group');
    return undefined;
  }

  private mayMean(pronoun: string, { name }: PlacedName): boolean {
    return this.genders.mayMean(pronoun, this.names[name]!);
  }

  private lastNamed(sentence: number, kind: EntityKind): PlacedName | undefined {
    for (let i = sentence - 1; i >= Math.max(0, sentence - 3); i--) {
      const found = this.bySentence[i]!.findLast((name) => name.kind === kind);
      if (found) return found;
    }
    return undefined;
  }
}
