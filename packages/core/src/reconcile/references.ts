import { GROUP_DESCRIPTIONS, PERSON_NOUNS, TITLE_MODIFIERS, TITLES } from '../lexicon/index.js';
import type { EntityKind, NameMention } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { OfficeHolders } from './office-holders.js';
import { PersonGenders } from './person-genders.js';

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

const PERSON_PRONOUN = /^(?:he|she|him|her|his|himself|herself)$/i;
const GROUP_PRONOUN = /^(?:it|its|they|them|their|itself|themselves)$/i;
/** How many sentences back somebody was spoken of whom a pronoun still means. */
const FAR = 8;
const DEMONSTRATIVE = /^(?:this|that|these|the)$/i;

/** Tells who does what in a text, as far as word order tells: subjects of verbs, and what pronouns stand for. */
export class References {
  private readonly byToken = new Map<number, PlacedName>();
  private readonly bySentence: PlacedName[][];
  private readonly offices: OfficeHolders;
  private readonly genders: PersonGenders;
  /** The person and the group that the sentences before one were about. */
  private readonly topics: Partial<Record<EntityKind, PlacedName>>[] = [];

  constructor(
    private readonly reading: TextReading,
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
        const name = { name: next, first: token, last, kind, inPhrase: this.hangsOnPreposition(token) };
        placed.push(name);
        for (let i = token; i <= last; i++) this.byToken.set(i, name);
      }
      return placed;
    });
    let topic: Partial<Record<EntityKind, PlacedName>> = {};
    this.genders = new PersonGenders(tokens, this.bySentence.flat());
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

  /** The name that a token belongs to. */
  nameAt(token: number): PlacedName | undefined {
    return this.byToken.get(token);
  }

  /** The names of a sentence in order. */
  namesIn(sentence: number): readonly PlacedName[] {
    return this.bySentence[sentence]!;
  }

  /**
   * The token of the subject of the verb at `verb`, auxiliaries and adverbs skipped: "a judge appointed by the army
   * ordered" has the judge, "Varga gave in and had them freed" goes back over "and" to Varga.
   */
  subjectToken(verb: number, sentence: number): number | undefined {
    const { tokens, sentences } = this.reading;
    const { firstToken } = sentences[sentence]!;
    let i = verb - 1;
    for (let hops = 0; i >= firstToken && hops < 40; hops++) {
      const { pos, lower } = tokens[i]!;
      if (pos === 'AUX' || pos === 'ADV' || pos === 'PART' || /^(?:not|n't|also|never|to)$/.test(lower)) i--;
      // "Varga and her cousin both died"
      else if (/^(?:both|all|each)$/.test(lower) && this.byToken.has(i - 1)) i--;
      else if (/^(?:and|or|but|then)$/.test(lower)) i = this.beforeAnd(i, sentence);
      // "Drozd and Jana Hruba, who was held"
      else if (lower === 'who' && tokens[i - 1]?.text === ',' && this.byToken.get(i - 2)?.kind === 'person')
        return i - 2;
      else if (lower === 'who' || lower === 'which' || lower === 'that') i--;
      else if (lower === ',') i = this.beforeAside(i, firstToken);
      // "the National Bank (NB) was"
      else if (lower === ')') i = this.beforeBracket(i, firstToken);
      // "closed the road until he was freed": such a pronoun hangs on no preposition.
      else if (/^(?:he|she|they|we|i)$/.test(lower)) return i;
      else if (this.byToken.has(i) || pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN') {
        const start = this.phraseStart(i, firstToken);
        const before = tokens[start - 1];
        if (!before || start - 1 < firstToken || before.pos !== 'ADP' || before.lower === 'by') return i;
        const head = start - 2;
        // "appointed by the army", "of Varga's bodyguards": the phrase hangs on the word before it.
        i =
          head >= firstToken && tokens[head]!.pos === 'VERB' && /(?:ed|en|ing)$/.test(tokens[head]!.text)
            ? head - 1
            : head;
      } else if (pos === 'NUM' && tokens[i - 1]?.text === ',') {
        // "Varga, 68, who was elected in 2019, was arrested"
        i -= 2;
      } else if (pos === 'VERB') i--;
      else return undefined;
    }
    return undefined;
  }

  /** The name that a pronoun or a description at `token` stands for, or that stands there itself. */
  resolve(token: number, sentence: number, kind: EntityKind): PlacedName | undefined {
    const { tokens } = this.reading;
    const named = this.byToken.get(token);
    if (named) return named.kind === kind || named.kind === undefined ? named : undefined;
    const { text, lower } = tokens[token]!;
    const isPronoun = (kind === 'person' ? PERSON_PRONOUN : GROUP_PRONOUN).test(text);
    const before = this.bySentence[sentence]!.filter(
      (name) =>
        name.last < token &&
        (name.kind === kind || (kind === 'group' && name.kind === undefined)) &&
        this.genders.mayMean(text, name),
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
    const start = this.phraseStart(token, this.reading.sentences[sentence]!.firstToken);
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
    if (!topic || this.genders.mayMean(pronoun, topic)) return topic;
    if (before.length > 0) return before.at(-1);
    for (let i = sentence - 1; i >= Math.max(0, sentence - FAR); i--) {
      const told = this.bySentence[i]!.filter((name) => name.kind === kind && this.genders.mayMean(pronoun, name));
      if (told.length > 0) return told.find(({ inPhrase }) => !inPhrase) ?? told[0];
    }
    return undefined;
  }

  /** Whom "him" means behind a verb: somebody told of before, and not the one who does it. */
  objectOf(pronoun: number, subject: number | undefined, sentence: number): PlacedName | undefined {
    const name = this.resolve(pronoun, sentence, 'person');
    const doer = subject === undefined ? undefined : this.byToken.get(subject);
    return name !== undefined && name === doer ? this.topics[sentence]!.person : name;
  }

  /** The only person whom a sentence names, or else the one whom the sentences before were about. */
  personIn(sentence: number): PlacedName | undefined {
    const people = this.bySentence[sentence]!.filter(({ kind }) => kind === 'person');
    return people.length > 1 ? undefined : (people[0] ?? this.topics[sentence]!.person);
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

  private lastNamed(sentence: number, kind: EntityKind): PlacedName | undefined {
    for (let i = sentence - 1; i >= Math.max(0, sentence - 3); i--) {
      const found = this.bySentence[i]!.findLast((name) => name.kind === kind);
      if (found) return found;
    }
    return undefined;
  }

  /** The first token of the noun phrase that ends at `i`: back to its determiner. */
  private phraseStart(i: number, firstToken: number): number {
    const { tokens } = this.reading;
    const named = this.byToken.get(i);
    let start = named?.first ?? i;
    while (start - 1 >= firstToken) {
      const { pos, text } = tokens[start - 1]!;
      if (pos === 'DET' || /^(?:his|her|its|their|my|our)$/i.test(text)) return start - 1;
      // "On 12 May 2031 army divers": a date is no part of what follows it.
      if (
        /^(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(text)
      )
        break;
      // "On 14 May 2031 Mayor X": a number before a name belongs to a date.
      const isInside = /^(?:ADJ|NOUN|PROPN)$/.test(pos) || (pos === 'NUM' && !named) || /^['’]s?$/.test(text);
      if (!isInside && text !== '-') break;
      start--;
    }
    return start;
  }

  /** Where to look for the subject that verbs around "and" share: before the first of them, else at the first doer. */
  private beforeAnd(and: number, sentence: number): number {
    const { tokens, sentences } = this.reading;
    const { firstToken } = sentences[sentence]!;
    for (let at = and - 1; at >= firstToken; at--) {
      const { pos, text } = tokens[at]!;
      if (pos === 'VERB' && !/ing$/.test(text)) return at - 1;
    }
    const doer = this.bySentence[sentence]!.find(({ inPhrase, last }) => !inPhrase && last < and);
    return doer?.last ?? -1;
  }

  /** Before an aside between commas ("Harakat, a militia, said"): the token that the aside explains. */
  private beforeAside(comma: number, firstToken: number): number {
    // "Its chairman, Jonas Ekdal, was", "its commander, General Roe, was": the aside is the name.
    const named = this.byToken.get(comma - 1);
    let before = (named?.first ?? 0) - 1;
    while (before > firstToken && TITLES.has(this.reading.tokens[before]!.lower.replace(/\.$/, ''))) before--;
    if (named && this.reading.tokens[before]?.text === ',') return named.last;
    for (let at = comma - 1; at >= firstToken && at > comma - 25; at--) {
      if (this.reading.tokens[at]!.text === ',') return at - 1;
    }
    return comma - 1;
  }

  private beforeBracket(close: number, firstToken: number): number {
    for (let at = close - 1; at >= firstToken && at > close - 12; at--)
      if (this.reading.tokens[at]!.text === '(') return at - 1;
    return -1;
  }

  /** Whether a verb follows the name that begins at a token, or a noun that it stands before. */
  private leadsVerb(first: number, overNoun = false): boolean {
    const { tokens } = this.reading;
    let i = first;
    while (i < first + 6 && tokens[i]?.pos === 'PROPN') i++;
    if (overNoun && tokens[i]?.pos === 'NOUN') i++;
    return /^(?:AUX|VERB)$/.test(tokens[i]?.pos ?? '');
  }

  private hangsOnPreposition(first: number): boolean {
    const { tokens } = this.reading;
    for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
      const { pos } = tokens[i]!;
      const lower = tokens[i]!.lower.replace(/\.$/, '');
      // "after the party had won": a clause begins, and the name is its subject.
      if (/^(?:after|before|until)$/.test(lower) && this.leadsVerb(first)) return false;
      // "As for Varga, she resigned" is about her.
      if (lower === 'for' && /^as$/i.test(tokens[i - 1]?.text ?? '')) return false;
      if (pos === 'ADP') return !/^(?:than|as|while|since|because|though)$/.test(lower);
      const isTitle = TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || PERSON_NOUNS.has(lower);
      // "In trading in Velmont, Norvik shares fell": behind the comma the clause itself begins.
      if (lower === ',' && this.leadsVerb(first, true)) return false;
      if (lower === 'and' || lower === ',') {
        const before = this.byToken.get(i - 1);
        return before?.inPhrase ?? false;
      }
      if (!isTitle && !/^(?:DET|ADJ)$/.test(pos)) return false;
    }
    return false;
  }
}
