import { dayNumberOf } from '../calendar/index.js';
import type { DocumentAnalysis, EventMention } from '../model/index.js';

/** A mention by its document's and its own index. */
export interface MentionRef {
  document: number;
  mention: number;
}

/** A dated mention as grouping sees it. Days are counted from 1970. */
export interface MentionFeatures extends MentionRef {
  start: number;
  end: number;
  soft: boolean;
  head: string;
  kind: string | undefined;
  planned: boolean;
  /** Words and entities with their weights. */
  weights: Map<string, number>;
  norm: number;
  entities: Set<string>;
}

/** Which entity each name is: `entityOf[document][name]`. */
export type EntityOf = readonly (readonly (string | undefined)[])[];

const isLeader = ({ date, continues }: EventMention): boolean => date !== undefined && continues === undefined;

/**
 * The features of all dated mentions that don't merely go on with another, in an order that doesn't depend on the
 * documents' order. A word weighs ln(1 + documents / documents that have it) (inverse document frequency), an entity
 * half as much again.
 */
export function featuresOf(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): MentionFeatures[] {
  const order = analyses
    .map(({ digest, document }, index) => ({ index, key: `${digest} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const frequency = new Map<string, number>();
  const named = analyses.map(({ mentions }, document) => {
    const seen = new Set<string>();
    const all = mentions.map((mention) => termsOf(mention, entityOf[document] ?? []));
    for (const terms of all) for (const term of terms) seen.add(term);
    for (const term of seen) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return all;
  });
  const weightOf = (term: string) => {
    const idf = Math.log(1 + analyses.length / (frequency.get(term) ?? 1));
    return term.startsWith('@') ? 1.5 * idf : idf;
  };
  return order.flatMap(({ index: document }) =>
    analyses[document]!.mentions.flatMap((mention, index) => {
      if (!isLeader(mention)) return [];
      const weights = new Map(named[document]![index]!.map((term) => [term, weightOf(term)]));
      let norm = 0;
      for (const weight of weights.values()) norm += weight * weight;
      return [
        {
          document,
          mention: index,
          start: dayNumberOf(mention.date!.start),
          end: dayNumberOf(mention.date!.end),
          soft: mention.basis === 'publication',
          head: mention.head,
          kind: mention.kind,
          planned: mention.status === 'planned',
          weights,
          norm: Math.sqrt(norm),
          entities: new Set([...weights.keys()].filter((term) => term.startsWith('@'))),
        },
      ];
    }),
  );
}

function termsOf({ terms, names }: EventMention, entities: readonly (string | undefined)[]): string[] {
  const named = names.flatMap((name) => (entities[name] ? [`@${entities[name]}`] : []));
  return [...new Set([...terms, ...named])];
}
