import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, EventMention, NameMention } from '../model/index.js';

/** A mention by its document's and its own index. */
export interface MentionRef {
  document: number;
  mention: number;
}

/** A dated mention as grouping sees it. Days are counted from 1970. */
export interface MentionFeatures extends MentionRef {
  start: number;
  end: number;
  /** The mention of the same document that it goes on with. */
  continues: number | undefined;
  /** Dated by publication alone. */
  soft: boolean;
  head: string;
  kind: string | undefined;
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

/** A mention that speaks for its event: not one that merely goes on with another, unless both open the article. */
const speaks = ({ date, continues, sentence }: EventMention, { sentences }: DocumentAnalysis): boolean => {
  const role = sentences[sentence]?.role;
  return date !== undefined && (continues === undefined || role === 'headline' || role === 'lead');
};

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
  let all = 1;
  for (const terms of told.flat()) {
    all++;
    for (const term of terms) if (!term.startsWith(PRONOUN_MARK)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return order.flatMap(({ index: document }) =>
    analyses[document]!.mentions.flatMap((mention, index) => {
      if (!speaks(mention, analyses[document]!)) return [];
      const weights = new Map<string, number>();
      for (const term of told[document]![index]!) {
        const idf = Math.log(1 + all / (frequency.get(bare(term)) ?? 1)) / Math.log(1 + all);
        const weight = term.startsWith('@') ? NAME_WEIGHT * idf : term.startsWith(PRONOUN_MARK) ? 0.5 * idf : idf;
        if (!weights.has(bare(term))) weights.set(bare(term), weight);
      }
      return [{ document, mention: index, continues: mention.continues, ...describe(mention, weights) }];
    }),
  );
}

function describe(mention: EventMention, weights: Map<string, number>) {
  let norm = 0;
  let total = 0;
  for (const weight of weights.values()) {
    norm += weight * weight;
    total += weight;
  }
  return {
    start: dayNumberOf(mention.date!.start),
    end: dayNumberOf(mention.date!.end),
    soft: mention.basis === 'publication',
    head: mention.head,
    kind: mention.kind,
    planned: mention.status === 'planned',
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
