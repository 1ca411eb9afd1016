import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, EventMention, NameMention } from '../model/index.js';
import { verbTables } from './read-clauses.js';

/** A mention by its document's and its own index. */
export interface MentionRef {
  document: number;
  mention: number;
}

/** A dated mention as grouping sees it. Days are counted from 1970. */
export interface MentionFeatures extends MentionRef {
  start: number;
  end: number;
  /** Dated by publication alone. */
  soft: boolean;
  /** The words that carry the event, and their kinds: several where the story of an article is told. With their weights. */
  heads: Map<string, number>;
  kinds: Map<string, number>;
  planned: boolean;
  /** Words and entities with their weights. */
  weights: Map<string, number>;
  norm: number;
  total: number;
}

/** How much more a shared name says than a shared word. */
const NAME_WEIGHT = 1.5;

/** Which entity each name is: `entityOf[document][name]`. */
export type EntityOf = readonly (readonly (string | undefined)[])[];

/**
 * The features of all dated mentions that don't merely go on with another, in an order that doesn't depend on the
 * documents' order. A word weighs 1 where no other mention has it and less the more have it (inverse frequency over the
 * mentions), a name half as much again, a name that a pronoun may mean half.
 */
export function featuresOf(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): MentionFeatures[] {
  const order = analyses
    .map(({ digest, document }, index) => ({ index, key: `${digest} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const told = analyses.map(({ mentions, names }, document) =>
    mentions.map((mention) => termsOf(mention, entityOf[document] ?? [], names)),
  );
  const frequency = new Map<string, number>();
  const count = (term: string) => frequency.set(term, (frequency.get(term) ?? 0) + 1);
  for (const { head, kind } of analyses.flatMap(({ mentions }) => mentions)) {
    count(`!${head}`);
    if (kind) count(`!!${kind}`);
  }
  let all = 1;
  for (const terms of told.flat()) {
    all++;
    for (const term of terms) if (!term.startsWith(PRONOUN_MARK)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const weigh = (term: string) => Math.log(1 + all / (frequency.get(bare(term)) ?? 1)) / Math.log(1 + all);
  return order.flatMap(({ index: document }) => {
    const { mentions } = analyses[document]!;
    const profiles = new Map<number, Profile>();
    mentions.forEach((mention, index) => {
      const root = mention.continues ?? index;
      const leader = mentions[root]!;
      if (!leader.date || leader.continues !== undefined || !joinsProfile(mention, leader, analyses[document]!)) return;
      const profile = profiles.get(root) ?? { weights: new Map(), heads: new Map(), kinds: new Map() };
      profiles.set(root, profile);
      const share = root === index || opens(mention, analyses[document]!) ? 1 : 0.5;
      for (const term of told[document]![index]!) addTerm(profile.weights, term, weigh(term) * share);
      if (share === 1 && (mention.kind || !verbTables().light.has(mention.head)))
        profile.heads.set(mention.head, weigh(`!${mention.head}`));
      if (mention.kind) profile.kinds.set(mention.kind, weigh(`!!${mention.kind}`));
    });
    return [...profiles].map(([index, profile]) => describe(document, index, mentions[index]!, profile));
  });
}

interface Profile {
  weights: Map<string, number>;
  heads: Map<string, number>;
  kinds: Map<string, number>;
}

const opens = ({ sentence }: EventMention, { sentences }: DocumentAnalysis): boolean => {
  const role = sentences[sentence]?.role;
  return role === 'headline' || role === 'lead';
};

/** A mention is known by its own clause, by the next sentence that goes on with it and, as a story, by the article's opening. */
const joinsProfile = (mention: EventMention, leader: EventMention, analysis: DocumentAnalysis): boolean =>
  mention === leader ||
  mention.sentence - leader.sentence === 1 ||
  (opens(mention, analysis) && opens(leader, analysis));

function addTerm(weights: Map<string, number>, term: string, weight: number): void {
  const name = bare(term);
  const factor = name !== term ? 0.5 : term.startsWith('@') ? NAME_WEIGHT : 1;
  weights.set(name, Math.max(weights.get(name) ?? 0, weight * factor));
}

function describe(
  document: number,
  index: number,
  mention: EventMention,
  { weights, heads, kinds }: Profile,
): MentionFeatures {
  let norm = 0;
  let total = 0;
  for (const weight of weights.values()) {
    norm += weight * weight;
    total += weight;
  }
  return {
    document,
    mention: index,
    start: dayNumberOf(mention.date!.start),
    end: dayNumberOf(mention.date!.end),
    soft: mention.basis === 'publication',
    planned: mention.status === 'planned',
    heads,
    kinds,
    weights,
    norm: Math.sqrt(norm),
    total,
  };
}

const bare = (term: string): string => (term.startsWith(PRONOUN_MARK) ? term.slice(PRONOUN_MARK.length) : term);

type Entities = readonly (string | undefined)[];

/** A mention's words and, with a mark, its names; those that its pronouns may mean bear a mark of their own. */
function termsOf({ terms, names, around }: EventMention, entities: Entities, all: readonly NameMention[]): string[] {
  const mark = (name: number) => `@${entities[name] ?? all[name]!.text.toLowerCase()}`;
  const named = new Set(names.map(mark));
  const meant = around.map(mark).filter((name) => !named.has(name));
  return [...new Set([...terms, ...named, ...meant.map((name) => `${PRONOUN_MARK}${name}`)])];
}

/** Marks a name that stands near a clause instead of in it. */
const PRONOUN_MARK = '?';
