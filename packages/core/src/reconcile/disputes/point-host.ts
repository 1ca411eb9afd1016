import { spanLength } from '../../calendar/index.js';
import type { MentionRef } from '../../events/index.js';
import { MONTH_WORDS } from '../../lexicon/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import { homeOf, isAtHome } from '../attaching/statement-homes.js';
import type { ToldNumber } from '../numbers/told-numbers.js';
import { sharedEvent } from './main-event.js';
import type { ToldPlace } from './told-events.js';

/** What an event counts for: each place told with it, each of the articles that tell it, a date of its own, a day that a place's sentence names. */
const TOLD = 10;
const TOLD_LOOSELY = 5;
const TELLER = 2;
const DATED = 3;
const NAMED_DAY = 11;
const SHARED = 12;
const AT_HOME = 12;

/**
 * The event at which a reader should find that articles differ: of those that the places are told with, or that are of a day which their
 * sentences name, one that most of these articles tell and date; else the event that both of the first two articles say most of.
 */
export function hostOf(
  told: readonly ToldNumber[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  toldIn: (place: ToldNumber) => number | undefined,
): number | undefined {
  const weights = new Map<number, number>();
  const add = (group: number, weight: number) => weights.set(group, (weights.get(group) ?? 0) + weight);
  for (const place of told) {
    const group = toldIn(place);
    if (group === undefined) continue;
    const weight = isDatedAt(place, groups[group]!, analyses) ? TOLD : TOLD_LOOSELY;
    weights.set(group, Math.max(weights.get(group) ?? 0, weight));
  }
  const documents = new Set(told.map(({ document }) => document));
  const days = new Set(told.flatMap((place) => daysNamed(place, analyses[place.document]!)));
  groups.forEach((group, index) => {
    if (days.size === 0 && !weights.has(index)) return;
    const own = group.filter(({ document }) => documents.has(document));
    const dated = own.filter(({ document, mention }) => {
      const { basis } = analyses[document]!.mentions[mention]!;
      return /^(?:stated|relative|event)$/.test(basis) && isKnown(analyses[document]!);
    });
    const isOfDay = dated.some(({ document, mention }) => {
      const { date, says } = analyses[document]!.mentions[mention]!;
      return (
        date !== undefined &&
        says === undefined &&
        spanLength(date) === 1 &&
        (days.has(date.start) || days.has(date.start.slice(YEAR)))
      );
    });
    if (isOfDay) add(index, NAMED_DAY);
    if (weights.has(index))
      add(index, TELLER * new Set(own.map(({ document }) => document)).size + (dated.length > 0 ? DATED : 0));
  });
  // Of what is dated by the day of writing alone the articles tell elsewhere.
  const shared = sharedEvent(
    groups,
    analyses,
    told[0]!.document,
    told.find(({ document }) => document !== told[0]!.document)!.document,
  );
  const kindsOf = (group: number) =>
    groups[group]!.flatMap(({ document, mention }) => analyses[document]!.mentions[mention]!.kind ?? []);
  if (shared !== undefined) {
    const kinds = new Set(kindsOf(shared));
    const isOfKind = [...weights.keys()].some((group) => kindsOf(group).some((kind) => kinds.has(kind)));
    add(shared, isOfKind ? SHARED : 1);
  }
  const home = told[0]!.fate && homeEvent(told[0]!.fate, documents, groups, analyses);
  if (home !== undefined && home !== '') add(home, AT_HOME);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** The event of a kind that such a fate is met in which most of some articles tell, and tell most of. */
function homeEvent(
  fate: string,
  documents: ReadonlySet<number>,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): number | undefined {
  let [best, most] = [-1, 0];
  groups.forEach((group, index) => {
    const own = group.filter(({ document }) => documents.has(document));
    if (own.length <= 1) return;
    const kinds = own.map(({ document, mention }) => analyses[document]!.mentions[mention]!.kind);
    const weight = 100 * new Set(own.map(({ document }) => document)).size + own.length;
    if (weight > most && homeOf(fate) && isAtHome(fate, kinds)) [best, most] = [index, weight];
  });
  return best < 0 ? undefined : best;
}

/** Whether the sentence of a place, or one before it, dates the event itself. */
const isDatedAt = (
  { document, sentence }: ToldPlace,
  group: readonly MentionRef[],
  analyses: readonly DocumentAnalysis[],
): boolean =>
  group.some((ref) => {
    const told = analyses[ref.document]!.mentions[ref.mention]!;
    return (
      ref.document === document &&
      told.sentence <= sentence &&
      sentence - told.sentence <= NEAR &&
      /^(?:stated|relative|event)$/.test(told.basis)
    );
  });
const NEAR = 2;

const isKnown = ({ published }: DocumentAnalysis): boolean =>
  published !== undefined && (published.basis !== 'inferred' || published.start === published.end);

/** Characters of a day before its month. */
const YEAR = 5;
const MONTH = new RegExp(`\\b(?:${MONTH_WORDS.flat().join('|')})\\b`, 'i');

/** The days that the sentence of a place names; in an article of no known day by month and day alone, unless it names the year. */
function daysNamed({ sentence }: ToldPlace, analysis: DocumentAnalysis): string[] {
  const { start, end } = analysis.sentences[sentence]!;
  return analysis.expressions.flatMap(({ start: from, end: to, span, type, text }) => {
    if (from < start || to > end || !span || !/^(?:DATE|TIME)$/.test(type) || spanLength(span) > 1) return [];
    if (isKnown(analysis) || /\d{4}/.test(text)) return [span.start];
    return MONTH.test(text) ? [span.start.slice(YEAR)] : [];
  });
}
