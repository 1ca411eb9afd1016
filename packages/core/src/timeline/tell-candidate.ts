import { dateOfSpan, dayOf, daySpan, dayWords, spanWords } from '../calendar/index.js';
import type { MentionRef } from '../events/index.js';
import type { DocumentAnalysis, EventMention } from '../model/index.js';
import { contentRoots } from '../text/content-words.js';
import { textOf } from './choose-sentences.js';
import type { DayCandidate } from './day-candidates.js';

/**
 * What describes an event that one chosen sentence tells: a group of one mention, and the context with that mention in it.
 */
export function tellCandidate<T extends { analyses: readonly DocumentAnalysis[] }>(
  candidate: DayCandidate,
  day: number,
  context: T,
): [group: MentionRef[], context: T] {
  const { document } = candidate;
  const mention = mentionOf(candidate, day, context.analyses);
  const analyses = context.analyses.with(document, { ...context.analyses[document]!, mentions: [mention] });
  return [[{ document, mention: 0 }], { ...context, analyses }];
}

/** A chosen sentence as a mention of an event of a day, with what its own mentions tell. */
function mentionOf(candidate: DayCandidate, day: number, analyses: readonly DocumentAnalysis[]): EventMention {
  const { sentences, mentions, names } = analyses[candidate.document]!;
  const { start, end } = sentences[candidate.sentence]!;
  const within = mentions.filter(({ sentence }) => sentence === candidate.sentence);
  const own = within.find(({ headline }) => headline) ?? within[0];
  const date = dateOfSpan(daySpan(dayOf(day)));
  return {
    start,
    end,
    sentence: candidate.sentence,
    expression: candidate.expression,
    date,
    ...groundsOf(candidate, date.start, analyses[candidate.document]!),
    status: own?.status ?? 'reported',
    clause: { start, end },
    head: own?.head ?? '',
    kind: own?.kind,
    headline: own?.headline,
    terms: contentRoots(textOf(candidate, analyses)),
    concepts: own?.concepts ?? [],
    names: names.flatMap((name, index) => (start <= name.start && name.end <= end ? [index] : [])),
    around: own?.around ?? [],
    alluded: own?.alluded ?? [],
  };
}

/** What the date of a chosen sentence rests on. */
function groundsOf(
  { expression, lag = 0 }: DayCandidate,
  day: string,
  { expressions, published }: DocumentAnalysis,
): Pick<EventMention, 'basis' | 'reason'> {
  const named = expression === undefined ? undefined : expressions[expression];
  if (named) return { basis: named.anchor ? 'relative' : 'stated', reason: named.reason };
  const appeared = published ? ` of ${spanWords(published)}` : '';
  if (lag === 0) {
    return { basis: 'publication', reason: `No date is given; it opens an article${appeared}.` };
  }
  const reason = `No date is given; it opens an article${appeared} and tells what others tell of ${dayWords(day)}.`;
  return { basis: 'context', reason };
}
