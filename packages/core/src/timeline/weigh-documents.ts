import type { DocumentAnalysis } from '../model/index.js';
import { centroidOf, likeness, type Rarity, rarityIn, type TermVector, vectorOf } from './term-space.js';
import { readTopic, type TopicQuery } from './topic-query.js';

/** How much a near copy counts beside its original: that others printed it too says something. */
const COPY = 0.25;
/** What is left of the weight of a document that has none of the topic's words. */
const OFF_TOPIC = 0.2;

/** What the documents have in common, and how much each has to say on it. */
export interface DocumentWeights {
  query: TopicQuery;
  rarity: Rarity;
  /** What the documents are about. */
  centre: TermVector;
  /** By document, 0 to 1. */
  weights: number[];
}

/**
 * Weighs documents by how near they are to what all of them are about (their centroid, and the topic where one is given),
 * so that an article that touches on the story says less about its days than one that tells it. The square sharpens a
 * cosine that is small for everything.
 */
export function weighDocuments(
  analyses: readonly DocumentAnalysis[],
  copies: ReadonlyMap<number, number>,
  topic: string | undefined,
): DocumentWeights {
  const query = readTopic(topic);
  const rarity = rarityIn(analyses);
  const vectors = analyses.map(({ keywords }) => vectorOf(keywords, rarity));
  const centre = centroidOf(vectors);
  const likenesses = vectors.map((vector) => likeness(vector, centre));
  const greatest = likenesses.reduce((a, b) => Math.max(a, b), 0) || 1;
  const weights = analyses.map(({ keywords }, index) => {
    const near = (likenesses[index]! / greatest) ** 2;
    const onTopic = OFF_TOPIC + (1 - OFF_TOPIC) * matchKeywords(query, keywords);
    return near * onTopic * (copies.has(index) ? COPY : 1);
  });
  return { query, rarity, centre, weights };
}

/** The share of the query's terms that are among the keywords; of a phrase, all of its words. */
function matchKeywords(query: TopicQuery, keywords: DocumentAnalysis['keywords']): number {
  if (query.length === 0) return 1;
  const known = new Set(keywords.map(([root]) => root));
  return query.filter((term) => term.every((root) => known.has(root))).length / query.length;
}
