import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, EventMention, NameMention } from '../model/index.js';
import { isNarrow, kindOfConcept } from './concepts.js';
import { verbTables } from './read-clauses.js';

/** A mention by its document's and its own index. */
export interface MentionRef {
  document: number;
  mention: number;
}

/** What a mention tells, whatever its date. */
export interface MentionProfile extends MentionRef {
  /** The words that carry the event, and their kinds: several where the story of an article is told. With their weights. */
  heads: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, number>;
  /** The kinds of event that its other words tell of: "attended the funeral". */
  touched: ReadonlyMap<string, number>;
  /** Somebody's saying something: what others are told to say joins it, and nothing else. */
  saying: boolean;
  /** Words and entities with their weights. */
  weights: ReadonlyMap<string, number>;
  /** The entities among them. */
  named: readonly string[];
  norm: number;
  total: number;
}

/** A dated mention as grouping sees it. Days are counted from 1970. */
export interface MentionFeatures extends MentionProfile {
  /** Its place among the profiles. */
  place: number;
  start: number;
  end: number;
  /** Dated by publication alone. */
  soft: boolean;
  /** The kinds of event of which its document tells nothing else of its day. */
  alone: ReadonlySet<string>;
  planned: boolean;
}

/** How much more a shared name says than a shared word, and how much one that a pronoun may mean. */
const NAME_WEIGHT = 1.5;
const MEANT_WEIGHT = 0.5;

/** Which entity each name is: `entityOf[document][name]`. */
export type EntityOf = readonly (readonly (string | undefined)[])[];

/**
 * The profiles of all mentions that don't merely go on with another, in an order that doesn't depend on the documents'
 * order. A word weighs 1 where no other mention has it and less the more have it (inverse frequency over the
 * mentions), a name half as much again, a name that a pronoun may mean half.
 */
export function profileMentions(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): MentionProfile[] {
  const order = analyses
    .map(({ digest, document }, index) => ({ index, key: `${digest} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const shared = new SharedStrings();
  const told = analyses.map(({ mentions, names }, document) =>
    mentions.map((mention) => termsOf(mention, entityOf[document] ?? [], names, shared)),
  );
  const weigh = weighTerms(analyses, told);
  return order.flatMap(({ index: document }) => {
    const { mentions } = analyses[document]!;
    const profiles = new Map<number, Profile>();
    mentions.forEach((mention, index) => {
      const root = mention.continues ?? index;
      const leader = mentions[root]!;
      if (leader.continues !== undefined || !joinsProfile(mention, leader, analyses[document]!)) return;
      const profile = profiles.get(root) ?? newProfile(leader);
      profiles.set(root, profile);
      const own = mention.sentence === leader.sentence;
      const share = own || opens(mention, analyses[document]!) ? 1 : 0.5;
      const { terms, concepts, names, meant } = told[document]![index]!;
      for (const concept of concepts) {
        addTerm(profile.weights, concept, weigh(concept) * share);
        if (root === index) profile.touched.set(kindOfConcept(concept), weigh(concept));
      }
      for (const term of terms) addTerm(profile.weights, term, weigh(term) * share);
      for (const name of names) addTerm(profile.weights, name, weigh(name) * share * NAME_WEIGHT);
      for (const name of meant) addTerm(profile.weights, name, weigh(name) * share * MEANT_WEIGHT);
      if (share === 1 && (mention.kind || !verbTables().light.has(mention.head)))
        profile.heads.set(mention.head, weigh(`!${mention.head}`));
      if (mention.kind) profile.kinds.set(mention.kind, weigh(`!!${mention.kind}`));
    });
    return [...profiles].map(([index, profile]) => measure({ document, mention: index }, profile));
  });
}

/** The profiles of the mentions that have a date by now, with it. */
export function featuresOf(
  profiles: readonly MentionProfile[],
  analyses: readonly DocumentAnalysis[],
): MentionFeatures[] {
  const dated = profiles.flatMap((profile, place) => {
    const { date, basis, status } = analyses[profile.document]!.mentions[profile.mention]!;
    if (!date) return [];
    return {
      ...profile,
      place,
      start: dayNumberOf(date.start),
      end: dayNumberOf(date.end),
      soft: basis === 'publication',
      planned: status === 'planned',
    };
  });
  const told = new Map<string, number>();
  const keysOf = ({ document, start, end, kinds, touched }: (typeof dated)[number]) =>
    start < end ? [] : [...narrowKinds(kinds, touched)].map((kind) => [kind, `${document} ${start} ${kind}`] as const);
  for (const one of dated) for (const [, key] of keysOf(one)) told.set(key, (told.get(key) ?? 0) + 1);
  return dated.map((one) => ({
    ...one,
    alone: new Set(keysOf(one).flatMap(([kind, key]) => (told.get(key) === 1 ? kind : []))),
  }));
}

/** The kinds that a mention tells or touches on, without those that are told of everybody or all the time. */
const narrowKinds = (kinds: ReadonlyMap<string, number>, touched: ReadonlyMap<string, number>): Set<string> =>
  new Set([...kinds, ...touched].flatMap(([kind, weight]) => (isNarrow(kind) && weight >= RARE ? kind : [])));

/** The weight from which a kind is rare enough for its day to tell which event is meant. */
const RARE = 0.5;

/** How much a word, a name, a head ("!sink") or a kind ("!!accident") says among these mentions, 0 to 1. */
function weighTerms(
  analyses: readonly DocumentAnalysis[],
  told: readonly (readonly ToldTerms[])[],
): (term: string) => number {
  const frequency = new Map<string, number>();
  const count = (term: string) => frequency.set(term, (frequency.get(term) ?? 0) + 1);
  let all = 1;
  analyses.forEach(({ mentions }, document) => {
    mentions.forEach(({ head, kind }, index) => {
      all++;
      count(`!${head}`);
      if (kind) count(`!!${kind}`);
      const { terms, concepts, names } = told[document]![index]!;
      terms.forEach(count);
      concepts.forEach(count);
      names.forEach(count);
    });
  });
  const weights = new Map<string, number>();
  for (const [term, times] of frequency) weights.set(term, Math.log(1 + all / times) / Math.log(1 + all));
  return (term) => weights.get(term) ?? 1;
}

interface Profile {
  weights: Map<string, number>;
  heads: Map<string, number>;
  kinds: Map<string, number>;
  touched: Map<string, number>;
  saying: boolean;
}

const newProfile = ({ kind }: EventMention): Profile => ({
  weights: new Map(),
  heads: new Map(),
  kinds: new Map(),
  touched: new Map(),
  saying: kind === 'speech',
});

const opens = ({ sentence }: EventMention, { sentences }: DocumentAnalysis): boolean => {
  const role = sentences[sentence]?.role;
  return role === 'headline' || role === 'lead';
};

/** A mention is known by its own sentence, by the next sentence that goes on with it and, as a story, by the article's opening. */
const joinsProfile = (mention: EventMention, leader: EventMention, analysis: DocumentAnalysis): boolean =>
  mention === leader ||
  mention.sentence === leader.sentence ||
  mention.sentence - leader.sentence === 1 ||
  (opens(mention, analysis) && opens(leader, analysis));

function addTerm(weights: Map<string, number>, term: string, weight: number): void {
  const known = weights.get(term);
  if (known === undefined || weight > known) weights.set(term, weight);
}

function measure(ref: MentionRef, profile: Profile): MentionProfile {
  const { weights, kinds, touched } = profile;
  let norm = 0;
  let total = 0;
  for (const weight of weights.values()) {
    norm += weight * weight;
    total += weight;
  }
  const named = [...weights.keys()].filter((term) => term.startsWith(NAME_MARK));
  const filled = (map: ReadonlyMap<string, number>) => (map.size > 0 ? map : NONE);
  return { ...ref, ...profile, kinds: filled(kinds), touched: filled(touched), named, norm: Math.sqrt(norm), total };
}

const NONE: ReadonlyMap<string, number> = new Map();

type Entities = readonly (string | undefined)[];

/** What a clause says: its words, the kinds of event that they tell of, its names, and the names that its pronouns may mean. */
interface ToldTerms {
  terms: readonly string[];
  concepts: readonly string[];
  names: readonly string[];
  meant: readonly string[];
}

function termsOf(
  { terms, concepts, names, around }: EventMention,
  entities: Entities,
  all: readonly NameMention[],
  shared: SharedStrings,
): ToldTerms {
  const mark = (name: number) => shared.marked(entities[name] ?? all[name]!.text.toLowerCase());
  const named = new Set(names.map(mark));
  const meant = new Set(around.map(mark).filter((name) => !named.has(name)));
  // That something is planned, or has begun, doesn't tell what.
  const { plan, aspectual } = verbTables();
  const own = [...new Set(terms)].filter((term) => !plan.has(term) && !aspectual.has(term));
  return {
    terms: own.map((term) => shared.plain(term)),
    concepts: concepts.map((concept) => shared.plain(concept)),
    names: [...named],
    meant: [...meant],
  };
}

/** Tells a name from a word of the same letters. */
const NAME_MARK = '@';

/** One string for all that are equal: the tables of millions of comparisons then find it without reading its letters. */
class SharedStrings {
  private readonly strings = new Map<string, string>();
  private readonly marks = new Map<string, string>();

  plain(text: string): string {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    this.strings.set(text, text);
    return text;
  }

  marked(name: string): string {
    const known = this.marks.get(name);
    if (known !== undefined) return known;
    const mark = `${NAME_MARK}${name}`;
    this.marks.set(name, mark);
    return mark;
  }
}
