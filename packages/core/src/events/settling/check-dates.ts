import { dateWords, spanLength, spansTouch, widenSpan } from '../../calendar/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate, Issue, TemporalExpression } from '../../model/index.js';
import { offsetDate } from '../../temporal/index.js';
import type { MentionRef } from '../grouping/mention-features.js';
import { kindOf } from '../words/event-kinds.js';
import { datedEvents } from './dated-events.js';
import { findTarget } from './find-target.js';
import { indexTargets } from './index-targets.js';

/** "Four days after" may be counted from the evening or from the morning. */
const SLACK = 1;
/** Dates that are no finer than this contradict nothing. */
const WEEK = 7;

/**
 * Holds dates against what their own articles count them from: a contradiction in dating is an issue, since one of the two must be
 * wrong and nothing tells which. "On 14 May, four days after the vote" contradicts a vote on 3 May.
 */
export function checkDates(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  sourceIds: readonly string[],
): Issue[] {
  const eventOf = datedEvents(groups, analyses, sourceIds);
  let index: ReturnType<typeof indexTargets> | undefined;
  return analyses.flatMap(({ mentions, expressions }, document) =>
    mentions.flatMap((told, mention) => {
      if (told.continues !== undefined || told.basis !== 'stated' || told.status !== 'reported') return [];
      return anchorsOf(told, expressions).flatMap(({ start, end, anchor }): Issue[] => {
        if (anchor?.kind !== 'event' || !isName(anchor.text)) return [];
        index ??= indexTargets(analyses, {
          sourcesOf: (ref) => eventOf(ref)?.sources ?? 1,
          dateOf: (ref) => eventOf(ref)?.date ?? analyses[ref.document]!.mentions[ref.mention]!.date!,
        });
        const target = findTarget(anchor.text, { document, mention }, analyses, index);
        const event = target && eventOf(target);
        if (!event || event === eventOf({ document, mention }) || !isSure(target, analyses, event.date)) return [];
        const counted = offsetDate(event.date, anchor);
        if (!contradicts(counted, told.date!)) return [];
        const by = event.source === sourceIds[document] ? '' : ` in ${event.source}`;
        const { text: words } = analyses[document]!.document;
        const said = words.slice(Math.min(start, anchor.start), Math.max(end, anchor.end)).replace(/\s+/g, ' ');
        const message = `"${said}" makes this ${dateWords(counted)}, as "${anchor.text}" is dated ${dateWords(event.date)}${by}, but the article dates it ${dateWords(told.date!)}.`;
        return [
          { code: 'contradictory-dates', severity: 'warning', message, sourceId: sourceIds[document]!, start, end },
        ];
      });
    }),
  );
}

/** "the vote", "the shooting of the mayor": an event by its noun. Told in a clause it is found too loosely to contradict. */
function isName(words: string): boolean {
  const [first = '', second = '', ...rest] = words.split(/\s+/);
  return (
    /^(?:the|this|that|his|her|its|their)$/i.test(first) &&
    kindOf(second) !== undefined &&
    rest.length <= 3 &&
    !/\b(?:was|were|had|has|is)\b/.test(words)
  );
}

/** Whether what is counted from happened, and its own words say when. */
function isSure({ document, mention }: MentionRef, analyses: readonly DocumentAnalysis[], date: FuzzyDate): boolean {
  const { status, basis, date: own } = analyses[document]!.mentions[mention]!;
  return status === 'reported' && basis === 'stated' && own?.edtf === date.edtf;
}

/** The expressions of a mention's clause, or just behind it, that count days or weeks from an event. */
const anchorsOf = ({ clause, end }: EventMention, expressions: readonly TemporalExpression[]): TemporalExpression[] =>
  expressions.filter(
    ({ start, anchor }) =>
      anchor?.kind === 'event' &&
      /^P\d+[DW]$/.test(anchor.offset ?? '') &&
      start >= clause.start &&
      start <= Math.min(end, clause.end + 3),
  );

function contradicts(counted: FuzzyDate, said: FuzzyDate): boolean {
  if (counted.uncertain || said.modifier || spanLength(counted) > WEEK || spanLength(said) > WEEK) return false;
  const slack = counted.approximate ? WEEK : SLACK;
  return !spansTouch(widenSpan(counted, slack), said);
}
