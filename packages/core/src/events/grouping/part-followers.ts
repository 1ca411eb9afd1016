import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import { areKindred } from '../words/kindred.js';
import type { PileTerms } from './pile-terms.js';
import type { ToldTerms } from './told-terms.js';

/** From so many sentences on, a clause has to share something with what it goes on telling of. */
const FAR = 2;
/** What it has to share: a word that few mentions have, or several that more do. What is of one kind needs half as much. */
const SHARED = 0.5;
const SHARED_IN_KIND = 0.25;

/**
 * Makes mentions of their own of those that go on from another, some sentences before, and share nothing with it but words that all
 * articles are full of: "The mayor also named a new harbour master", far below the flood on which she spoke. One article can't tell which of its
 * words say nothing; the pile can. Their dates stay. What has no headline can't be told alone and stays where it is, and so do
 * sayings, which are told together.
 */
export function partFollowers(analyses: readonly DocumentAnalysis[], pile: PileTerms): readonly DocumentAnalysis[] {
  return analyses.map((analysis, document) => {
    const strays = findStrays(analysis, pile.told[document]!, pile.weights.terms);
    if (strays.size === 0) return analysis;
    const mentions = analysis.mentions.map((mention, index) =>
      strays.has(index) ? { ...mention, continues: undefined } : mention,
    );
    return { ...analysis, mentions };
  });
}

function findStrays(analysis: DocumentAnalysis, told: readonly ToldTerms[], weights: Float64Array): Set<number> {
  const { mentions } = analysis;
  const strays = new Set<number>();
  let roots: readonly number[] | undefined;
  let known: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  mentions.forEach((mention, index) => {
    if (!mayStray(mention, mentions)) return;
    roots ??= rootsOf(mentions);
    known ??= termsOfRoots(analysis, told, roots);
    const root = mentions[roots[index]!]!;
    if (root.sentence === mention.sentence) return;
    const { kind } = mention;
    const akin = kind !== undefined && (kind === root.kind || areKindred(kind, root.kind));
    const wanted = akin ? SHARED_IN_KIND : SHARED;
    const terms = termsOfSentence(index, analysis, told);
    if (weightShared(terms, known.get(roots[index]!)!, weights) < wanted) strays.add(index);
  });
  return strays;
}

/** What stands close by is known to go on by its place. */
function mayStray({ continues, headline, says, sentence }: EventMention, mentions: readonly EventMention[]): boolean {
  if (continues === undefined || says || !headline) return false;
  const distance = sentence - mentions[continues]!.sentence;
  return distance < 0 || distance >= FAR;
}

/** The mention that each goes on from in the end; itself for one that goes on from none. */
function rootsOf(mentions: readonly EventMention[]): number[] {
  const roots: number[] = [];
  // What a mention continues stands before it, or it is the story's opening.
  for (const [index, { continues }] of mentions.entries())
    roots.push(continues === undefined ? index : (roots[continues] ?? continues));
  return roots;
}

/** What each root is known by: all that its own sentence tells of it, and for a story all that the article opens with. */
function termsOfRoots(
  { mentions, sentences }: DocumentAnalysis,
  told: readonly ToldTerms[],
  roots: readonly number[],
): Map<number, Set<number>> {
  const opens = ({ sentence }: EventMention) => /^(?:headline|lead)$/.test(sentences[sentence]?.role ?? '');
  const known = new Map<number, Set<number>>();
  mentions.forEach((mention, index) => {
    const at = roots[index]!;
    const root = mentions[at]!;
    if (mention.sentence !== root.sentence && !(opens(mention) && opens(root))) return;
    const terms = known.get(at) ?? new Set<number>();
    for (const term of termsIn(told[index]!)) terms.add(term);
    known.set(at, terms);
  });
  return known;
}

/** All that the sentence of a mention tells, with what its pronouns may mean: "Two of them were brought down, the third hit the dam." */
function termsOfSentence(at: number, { mentions }: DocumentAnalysis, told: readonly ToldTerms[]): Set<number> {
  const { sentence } = mentions[at]!;
  const terms = new Set<number>();
  let first = at;
  while (mentions[first - 1]?.sentence === sentence) first--;
  for (let index = first; mentions[index]?.sentence === sentence; index++) {
    for (const term of termsIn(told[index]!)) terms.add(term);
    for (const term of told[index]!.alluded) terms.add(term);
  }
  return terms;
}

const termsIn = ({ head, words, concepts, names, meant }: ToldTerms): Set<number> =>
  new Set([head, ...words, ...concepts, ...names, ...meant]);

function weightShared(terms: Iterable<number>, others: ReadonlySet<number>, weights: Float64Array): number {
  let weight = 0;
  for (const term of terms) if (others.has(term)) weight += weights[term]!;
  return weight;
}
