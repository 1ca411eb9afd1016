import type { DocumentAnalysis, EventMention } from '../../model/index.js';

/** How many sentences from either end of an article its page's own lines stand. */
const EDGE = 12;
/** A line is the page's own where so many articles, of so many days, have it in one place. */
const ARTICLES = 4;
const DAYS = 3;
/** Shorter lines are too easily alike. */
const LEAST_LETTERS = 16;

/**
 * Takes the page's own lines (notes on comments, teasers of other stories) out of what articles tell: sentences that several articles
 * of different days have, word for word but for numbers, at the same distance from their beginning or their end. Near copies of one
 * article count once. Their sentences become boilerplate, and their mentions and statements go. The cost is linear in the articles.
 */
export function dropBoilerplate(
  analyses: readonly DocumentAnalysis[],
  copies: ReadonlyMap<number, number>,
): readonly DocumentAnalysis[] {
  const places = new Map<string, number[]>();
  const edges = analyses.map((analysis) => [...edgesOf(analysis)]);
  edges.forEach((lines, index) => {
    for (const [, key] of lines) {
      const list = places.get(key);
      if (list) list.push(index);
      else places.set(key, [index]);
    }
  });
  const repeated = new Set<string>();
  for (const [key, documents] of places) {
    if (documents.length < ARTICLES) continue;
    const originals = documents.filter((index) => !copies.has(index));
    const days = new Set(originals.map((index) => analyses[index]!.published?.start));
    if (originals.length >= ARTICLES && days.size >= DAYS) repeated.add(key);
  }
  if (repeated.size === 0) return analyses;
  return analyses.map((analysis, index) => {
    const lines = new Set(edges[index]!.flatMap(([sentence, key]) => (repeated.has(key) ? sentence : [])));
    return lines.size === 0 ? analysis : withoutLines(analysis, lines);
  });
}

/** The sentences near a text's ends, each with its words and its distance from the end that it is near to. */
function* edgesOf({ document: { text }, sentences }: DocumentAnalysis): Generator<[sentence: number, key: string]> {
  for (let index = 0; index < sentences.length; index++) {
    const left = sentences.length - index;
    // Between the ends nothing is looked at.
    if (index === EDGE && left > EDGE) index = sentences.length - EDGE;
    const { start, end } = sentences[index]!;
    if (end - start < LEAST_LETTERS) continue;
    const words = text.slice(start, end).toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ');
    if (index < EDGE) yield [index, `${index} ${words}`];
    if (sentences.length - index <= EDGE) yield [index, `-${sentences.length - index} ${words}`];
  }
}

function withoutLines(analysis: DocumentAnalysis, lines: ReadonlySet<number>): DocumentAnalysis {
  return {
    ...analysis,
    sentences: analysis.sentences.map((sentence, index) =>
      lines.has(index) ? { ...sentence, role: 'boilerplate' } : sentence,
    ),
    mentions: keepMentions(analysis.mentions, lines),
    statements: analysis.statements.filter(({ sentence }) => !lines.has(sentence)),
  };
}

/** What went on from a mention that goes goes on from the first of its kind that stays. */
function keepMentions(mentions: readonly EventMention[], lines: ReadonlySet<number>): EventMention[] {
  const places = new Map<number, number>();
  const kept: EventMention[] = [];
  mentions.forEach((mention, index) => {
    if (!lines.has(mention.sentence)) {
      places.set(index, kept.length);
      kept.push(mention);
    }
  });
  return kept.map((mention, index) => {
    if (mention.continues === undefined) return mention;
    const place = places.get(mention.continues);
    if (place !== undefined) return { ...mention, continues: place };
    places.set(mention.continues, index);
    return { ...mention, continues: undefined };
  });
}
