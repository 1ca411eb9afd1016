import { dayNumberOf, spanLength } from '../calendar/index.js';
import type { DocumentAnalysis, EventMention, Sentence } from '../model/index.js';
import { rootOf } from '../text/index.js';
import { areKindred } from './kindred.js';
import type { MentionRef } from './mention-features.js';
import { termsOfWords } from './mention-terms.js';
import { kindOf } from './read-clauses.js';
import { isOpening } from './tell-story.js';

/** Words of an anchor: what happened, and what else is said of it. */
interface Wanted {
  heads: Set<string>;
  kinds: Set<string>;
  terms: Set<string>;
}

/** The dated mentions of a timeline by root, so that an anchor finds its event without reading all of them. */
export type TargetIndex = ReadonlyMap<string, readonly MentionRef[]>;

/** Most mentions of one word that are looked at in other documents. */
const MOST = 200;

export function indexTargets(analyses: readonly DocumentAnalysis[]): TargetIndex {
  const index = new Map<string, MentionRef[]>();
  analyses.forEach(({ mentions }, document) => {
    mentions.forEach(({ date, head, kind, continues }, mention) => {
      if (!date || continues !== undefined) return;
      for (const key of kind ? [head, `kind ${kind}`] : [head]) {
        const list = index.get(key);
        if (list) list.push({ document, mention });
        else index.set(key, [{ document, mention }]);
      }
    });
  });
  return index;
}

/**
 * The mention that an anchor's words ("the attack") stand for: the likeliest in the same document, the nearest first; failing that,
 * in another document, where more of the words must agree.
 */
export function findTarget(
  words: string,
  from: MentionRef,
  analyses: readonly DocumentAnalysis[],
  index: TargetIndex,
): MentionRef | undefined {
  const wanted = readWanted(words);
  if (wanted.heads.size === 0) return undefined;
  return findHere(wanted, from, analyses[from.document]!) ?? findElsewhere(wanted, from, analyses, index);
}

function readWanted(words: string): Wanted {
  const terms = termsOfWords(words);
  const eventful = (words.match(/[\p{L}]{3,}/gu) ?? []).filter((word) => kindOf(word) !== undefined);
  // "the failed attack on the mayor": the event noun is what to look for; without one, any word may be.
  const heads = new Set(eventful.length ? eventful.map(rootOf) : terms);
  return { heads, kinds: new Set(eventful.map((word) => kindOf(word)!)), terms };
}

function likeness({ head, kind, terms }: EventMention, wanted: Wanted): number {
  const what = wanted.heads.has(head)
    ? 2
    : kind && wanted.kinds.has(kind)
      ? 1.5
      : terms.some((term) => wanted.heads.has(term))
        ? 1
        : 0;
  if (what === 0) return 0;
  return what + terms.filter((term) => wanted.terms.has(term) && !wanted.heads.has(term)).length;
}

/** An article that opens with an attempt to kill may call it "the attack" from then on. */
function storyLikeness({ kind }: EventMention, { kinds }: Wanted, { role }: Sentence): number {
  if (!isOpening(role) || kinds.size === 0) return 0;
  if (kind === undefined) return 0.9;
  return [...kinds].some((wanted) => areKindred(kind, wanted)) ? 1 : 0;
}

const WEEK = 7;

/** "two days after", "hours after": such a date is counted from a day, not from a month. */
const countsDays = ({ leansOn }: EventMention): boolean =>
  leansOn?.kind === 'event' && /^P(?:[\dX]+D|T)/.test(leansOn.offset ?? '');

function findHere(
  wanted: Wanted,
  { document, mention }: MentionRef,
  { mentions, sentences }: DocumentAnalysis,
): MentionRef | undefined {
  const own = mentions[mention]!;
  const fine = countsDays(own);
  let best: MentionRef | undefined;
  let bestScore = 0;
  mentions.forEach((other, index) => {
    if (index === mention || !other.date || other.continues !== undefined) return;
    if (fine && spanLength(other.date) > WEEK) return;
    const like = likeness(other, wanted) || storyLikeness(other, wanted, sentences[other.sentence]!);
    if (like === 0) return;
    const distance = Math.abs(own.sentence - other.sentence);
    const score = like + (other.sentence <= own.sentence ? 0.3 : 0) - Math.min(distance, 30) * 0.03;
    if (score > bestScore) [best, bestScore] = [{ document, mention: index }, score];
  });
  return best;
}

function findElsewhere(
  wanted: Wanted,
  from: MentionRef,
  analyses: readonly DocumentAnalysis[],
  index: TargetIndex,
): MentionRef | undefined {
  const own = analyses[from.document]!;
  const around = new Set(own.mentions[from.mention]!.terms);
  const published = own.published ? dayNumberOf(own.published.end) : undefined;
  let best: MentionRef | undefined;
  let bestScore = 2.5;
  for (const key of [...wanted.heads, ...[...wanted.kinds].map((kind) => `kind ${kind}`)]) {
    for (const ref of (index.get(key) ?? []).slice(0, MOST)) {
      if (ref.document === from.document) continue;
      const other = analyses[ref.document]!.mentions[ref.mention]!;
      const days = published === undefined ? 0 : published - dayNumberOf(other.date!.end);
      if (days < 0) continue;
      const shared = other.terms.filter((term) => around.has(term)).length;
      const score = likeness(other, wanted) + 0.5 * Math.min(shared, 4) - Math.min(days / 365, 2);
      if (score > bestScore) [best, bestScore] = [ref, score];
    }
  }
  return best;
}
