import { daysBetween, spansTouch } from '../../calendar/index.js';
import type { MentionRef } from '../../events/index.js';
import { ELECTION_UNITS } from '../../lexicon/index.js';
import type { DocumentAnalysis, EventMention, Statement } from '../../model/index.js';
import { isOfDeed } from './deed-statements.js';
import { electionOf, type GroupedMention, latestElection } from './election-of.js';
import { homeOf } from './statement-homes.js';

/** A statement by its document's and its own index. */
export interface StatementRef {
  document: number;
  statement: number;
}

/** How a statement stands to what is told around it. */
interface Reach {
  /** Whether it may go on about a mention that was told before. */
  mayGoOn: (told: EventMention, statement: Statement) => boolean;
  /** Whether a mention of its sentence has a date that is the statement's too. */
  isDated: (told: EventMention, statement: Statement) => boolean;
}

/** Characters behind a statement within which a date is its own. */
const NEAR = 40;

/** How many sentences back the event may have been told that a statement without one goes on about. */
const REACH = 3;
/** Days for which an event is news. */
const NEWS = 45;

const YEAR = 366;

/** What happens to one by itself, in no event of another kind. */
const ONCE = /^(?:custody|charge|departure|verdict|cause|manner|attackers)$/;

/** For each event, the statements of its documents that are about it. */
export function attachStatements(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): StatementRef[][] {
  const attached: StatementRef[][] = groups.map(() => []);
  const byDocument: GroupedMention[][] = analyses.map(() => []);
  groups.forEach((mentions, group) => {
    for (const { document, mention } of mentions)
      byDocument[document]!.push({ told: analyses[document]!.mentions[mention]!, group });
  });
  analyses.forEach(({ statements, sentences, expressions, published, document: { text } }, document) => {
    const grouped = byDocument[document]!;
    if (grouped.length === 0) return;
    const bySentence = new Map<number, GroupedMention[]>();
    for (const mention of grouped) {
      const list = bySentence.get(mention.told.sentence);
      if (list) list.push(mention);
      else bySentence.set(mention.told.sentence, [mention]);
    }
    // A statement goes on about what its own paragraph or the last one tells, not about what a heading asks.
    const mayGoOn = (told: EventMention, { sentence, current }: Statement) =>
      text[told.end - 1] !== '?' &&
      sentences[sentence]!.paragraph - sentences[told.sentence]!.paragraph <= 1 &&
      !(current && isLongPast(told, published?.end));
    // "50,000 people came, and they came back the following Saturday": a later date is a later clause's.
    const isDated = ({ expression }: EventMention, { end }: Statement) =>
      expression !== undefined && expressions[expression]!.start - end <= NEAR;
    const reading = { mayGoOn, isDated };
    const election = latestElection(grouped, published?.end);
    // "The union put it at 2,600" goes to the event whose figure it corrects.
    const figures = new Map<string, number>();
    statements.forEach((statement, index) => {
      const key = `${statement.topic} ${statement.counted ?? ''}`;
      // What has a date of its own beside it is told of that day.
      const isDatedApart = bySentence.get(statement.sentence)?.some(({ told }) => told.expression !== undefined);
      const corrected = statement.claimed && !isDatedApart ? figures.get(key) : undefined;
      const group = isOfDeed(statement)
        ? toldAt(statement, bySentence)
        : (corrected ??
          (ELECTION_UNITS.has(statement.topic) ? electionOf(statement, bySentence, election) : undefined) ??
          eventOf(statement, bySentence, grouped, reading, published?.end));
      if (group !== undefined && statement.aspect === 'figure') figures.set(key, group);
      if (group !== undefined) attached[group]!.push({ document, statement: index });
    });
  });
  return attached;
}

/** The event whose own clause a statement stands in. */
const toldAt = (
  { start, end, sentence }: Statement,
  bySentence: ReadonlyMap<number, GroupedMention[]>,
): number | undefined =>
  bySentence.get(sentence)?.find(({ told: { clause } }) => clause.start < end && start < clause.end)?.group;

/** The event told in the statement's own clause, else nearest in its sentence, else just before it. */
function eventOf(
  statement: Statement,
  bySentence: ReadonlyMap<number, GroupedMention[]>,
  grouped: readonly GroupedMention[],
  reading: Reach,
  published: string | undefined,
): number | undefined {
  const { start, end, sentence, topic } = statement;
  const home = homeOf(topic);
  const distance = ({ told: { clause } }: GroupedMention) => Math.max(0, start - clause.end, clause.start - end);
  const nearest = (mentions: readonly GroupedMention[]) =>
    mentions.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const fitting = (back: number) =>
    (bySentence.get(sentence - back) ?? []).filter(
      ({ told }) => home && isOfKind(told, home, topic) && (back === 0 || reading.mayGoOn(told, statement)),
    );
  const here = bySentence.get(sentence) ?? [];
  const own = fitting(0);
  const found = own.length > 0 ? nearest(own) : undefined;
  // "He escaped unharmed" goes on with the attack told before it.
  const ownDate = here.some(({ told }) => reading.isDated(told, statement));
  const goesOn = found ? found.told.kind === 'injury' && found.told.basis === 'context' : !ownDate;
  for (let back = 1; home && goesOn && back <= REACH; back++) {
    const before = fitting(back).filter(({ told }) => told.kind !== 'injury' && (!found || sameTime(told, found.told)));
    if (before.length > 0) return before.at(-1)!.group;
  }
  if (found) return found.group;
  // A resignation told beside a lost appeal is no part of the appeal.
  if (ONCE.test(topic)) return undefined;
  return (
    // "No injuries were reported" is said of what stands before it.
    (home && !ownDate && statement.max !== 0 ? mainEvent(grouped, home, statement, published) : undefined) ??
    (here.length > 0 ? nearest(here).group : undefined)
  );
}

/** The event of these kinds that an article says most of: a toll told further down is that event's. */
function mainEvent(
  grouped: readonly GroupedMention[],
  home: RegExp,
  { current }: Statement,
  published: string | undefined,
): number | undefined {
  const times = new Map<number, number>();
  for (const { told, group } of grouped) {
    if (!told.kind || !home.test(told.kind) || (current && isLongPast(told, published))) continue;
    const isNews = published !== undefined && told.date && daysBetween(told.date.end, published) <= NEWS;
    // What was long ago is what an article is about only where it comes back to it.
    times.set(group, (times.get(group) ?? (isNews ? 1 : 0)) + 1);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 && (!next || most[1] > next[1]) ? most[0] : undefined;
}

/** What "has been counted" is not of something of years ago. */
const isLongPast = ({ date }: EventMention, published: string | undefined): boolean =>
  published !== undefined && date !== undefined && daysBetween(date.end, published) > YEAR;

/** Whether a mention tells such an event by its verb, or, of a crowd, by its other words: "protesters gathered". */
const isOfKind = ({ kind, concepts }: EventMention, home: RegExp, topic: string): boolean =>
  kind === undefined ? topic === 'crowd' && concepts.some((it) => home.test(it.slice(1))) : home.test(kind);

const sameTime = (a: EventMention, b: EventMention): boolean =>
  a.date !== undefined && b.date !== undefined && spansTouch(a.date, b.date);
