import { dateWords, daysBetween } from '../../calendar/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate, Issue } from '../../model/index.js';
import { offsetDate, withinOffset } from '../../temporal/index.js';
import type { MentionGrouper } from '../grouping/group-mentions.js';
import type { MentionRef } from '../grouping/mention-features.js';
import { datedEvents } from './dated-events.js';
import { leansBack } from './find-circles.js';
import { findTarget } from './find-target.js';
import { indexTargets } from './index-targets.js';

/** The analyses with their event-relative mentions dated, and what could not be dated or contradicts itself. */
export interface SettledDates {
  analyses: readonly DocumentAnalysis[];
  issues: Issue[];
  /** Mentions that are dated by what they came before or after, each with that: two events, whatever their words. */
  apart: readonly (readonly [MentionRef, MentionRef])[];
}

/** A date that leans on a date that leans on another: so many steps are followed. */
const LONGEST_CHAIN = 5;

/**
 * Dates what is told by another event ("two days before the attack"). The mentions that have dates are grouped first, so that the attack
 * may have its day from another article; what leans on it is then counted from there. What then still waits,
 * because its event is nowhere dated or leans back on it, becomes an issue and leaves the timeline.
 */
export function settleDates(
  analyses: readonly DocumentAnalysis[],
  grouper: MentionGrouper,
  sourceIds: readonly string[],
): SettledDates {
  let waiting = analyses.flatMap(({ mentions }, document) =>
    mentions.flatMap(({ date, leansOn }, mention) =>
      !date && leansOn?.kind === 'event' ? [{ document, mention }] : [],
    ),
  );
  const awaited = waiting.filter(({ document, mention }) => analyses[document]!.mentions[mention]!.awaited);
  waiting = waiting.filter((ref) => !awaited.includes(ref));
  if (waiting.length + awaited.length === 0) return { analyses, issues: [], apart: [] };
  const settled = analyses.map((analysis) => ({ ...analysis, mentions: [...analysis.mentions] }));
  const apart: [MentionRef, MentionRef][] = [];
  const eventOf = datedEvents(grouper.group(settled), settled, sourceIds);
  const sourcesOf = (ref: MentionRef) => eventOf(ref)?.sources ?? 1;
  // What is dated on the way speaks for itself: grouping everything again would cost as much as all the rest.
  const dateOf = (ref: MentionRef) => eventOf(ref)?.date ?? settled[ref.document]!.mentions[ref.mention]!.date;
  grouper.answersTo(awaited, settled).forEach((answer, index) => {
    const date = answer && dateOf(answer);
    if (date) answerAwaited(awaited[index]!, date, settled);
  });
  for (let step = 0; step < LONGEST_CHAIN && waiting.length > 0; step++) {
    const index = indexTargets(settled, { sourcesOf, dateOf: (ref) => dateOf(ref)! });
    const still: MentionRef[] = [];
    const found = waiting.flatMap((ref) => {
      const target = targetOf(ref, settled, index);
      const date = target && possible(ref, dateOf(target), settled);
      if (!date) still.push(ref);
      return date ? [{ ref, target, date }] : [];
    });
    for (const { ref, target, date } of found) {
      settle(ref, target, date, settled, isFirm(target, settled) && sourcesOf(target) > 1);
      apart.push([ref, target]);
    }
    if (found.length === 0) break;
    waiting = still;
  }
  return { analyses: settled, issues: waiting.map((ref) => issueOf(ref, settled, sourceIds)), apart };
}

/** Whether what is counted from has its own date from words about it. */
const isFirm = ({ document, mention }: MentionRef, settled: Working): boolean =>
  /^(?:stated|relative|event)$/.test(settled[document]!.mentions[mention]!.basis);

type Working = (Omit<DocumentAnalysis, 'mentions'> & { mentions: EventMention[] })[];

function targetOf(ref: MentionRef, settled: Working, index: ReturnType<typeof indexTargets>): MentionRef | undefined {
  const { leansOn } = settled[ref.document]!.mentions[ref.mention]!;
  return leansOn?.kind === 'event' ? findTarget(leansOn.text, ref, settled, index) : undefined;
}

/** "within a week of the vote" */
const WITHIN = /\bwithin\s{1,4}(?:\w{1,12}\s{1,4})?$/i;

const startOf = ({ expression, start }: EventMention, expressions: DocumentAnalysis['expressions']): number =>
  expression === undefined ? start : expressions[expression]!.start;

function settle(
  { document, mention }: MentionRef,
  target: MentionRef,
  date: FuzzyDate,
  settled: Working,
  attested: boolean,
): void {
  const { mentions, expressions, document: source } = settled[document]!;
  const own = mentions[mention]!;
  if (own.leansOn?.kind !== 'event') return;
  const words = own.expression === undefined ? own.leansOn.text : expressions[own.expression]!.text;
  const within = WITHIN.test(source.text.slice(Math.max(0, startOf(own, expressions) - 24), startOf(own, expressions)));
  const where = target.document === document ? '' : ', as another article dates it';
  mentions[mention] = {
    ...own,
    date: within ? withinOffset(date, own.leansOn) : offsetDate(date, own.leansOn),
    reason: `"${words}" is counted from "${own.leansOn.text}", which is dated ${dateWords(date)}${where}.`,
    attested,
  };
}

/**
 * "It is back in the shops, nearly 20 years after its release": the event that a date is counted from can't be one that would put what has
 * happened behind the day on which it is told.
 */
function possible(
  { document, mention }: MentionRef,
  date: FuzzyDate | undefined,
  settled: Working,
): FuzzyDate | undefined {
  const { published, mentions } = settled[document]!;
  const { leansOn, status } = mentions[mention]!;
  if (!date || !published || leansOn?.kind !== 'event' || leansOn.direction !== 'after' || status === 'planned')
    return date;
  return daysBetween(published.end, offsetDate(date, leansOn).start) > TOLERANCE ? undefined : date;
}

/** How many days an article may be older than it says. */
const TOLERANCE = 1;

/** What one article awaits is dated by another that tells of it; unlike what is counted from an event, it is that event. */
function answerAwaited({ document, mention }: MentionRef, date: FuzzyDate, settled: Working): void {
  const { mentions } = settled[document]!;
  const reason = `It was still to come; another article dates it ${dateWords(date)}.`;
  mentions[mention] = { ...mentions[mention]!, date: { ...date, modifier: undefined }, reason };
}

function issueOf({ document, mention }: MentionRef, settled: Working, sourceIds: readonly string[]): Issue {
  const { mentions } = settled[document]!;
  const { leansOn, start, end } = mentions[mention]!;
  const text = leansOn?.kind === 'event' ? leansOn.text : '';
  const circular = leansBack(mention, mentions);
  return circular
    ? {
        code: 'circular-dates',
        severity: 'warning',
        message: `This is dated by "${text}", which is dated by this in turn.`,
        sourceId: sourceIds[document],
        start,
        end,
      }
    : {
        code: 'unresolved-relative-date',
        severity: 'warning',
        message: `This is dated by "${text}", which no source dates.`,
        sourceId: sourceIds[document],
        start,
        end,
      };
}
