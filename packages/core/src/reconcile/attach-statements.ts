import { compareDays, daysBetween, spansTouch } from '../calendar/index.js';
import type { MentionRef } from '../events/index.js';
import { ELECTION_UNITS } from '../lexicon/index.js';
import type { DocumentAnalysis, EventMention, Statement } from '../model/index.js';
import { homeOf } from './statement-homes.js';

/** A statement by its document's and its own index. */
export interface StatementRef {
  document: number;
  statement: number;
}

/** A mention of a document with the index of the group that it is in. */
interface GroupedMention {
  told: EventMention;
  group: number;
}

/** How many sentences back the event may have been told that a statement without one goes on about. */
const REACH = 3;
/** Days for which an event is news. */
const NEWS = 45;

/** What happens to one by itself, in no event of another kind. */
const ONCE = /^(?:custody|departure|verdict)$/;

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
  analyses.forEach(({ statements, published, document: { text } }, document) => {
    const grouped = byDocument[document]!;
    if (grouped.length === 0) return;
    const bySentence = new Map<number, GroupedMention[]>();
    for (const mention of grouped) {
      const list = bySentence.get(mention.told.sentence);
      if (list) list.push(mention);
      else bySentence.set(mention.told.sentence, [mention]);
    }
    const election = latestElection(grouped, published?.end);
    // "The union put it at 2,600" goes to the event whose figure it corrects.
    const figures = new Map<string, number>();
    statements.forEach((statement, index) => {
      const key = `${statement.topic} ${statement.counted ?? ''}`;
      const corrected = statement.claimed ? figures.get(key) : undefined;
      const group =
        corrected ??
        (ELECTION_UNITS.has(statement.topic) ? electionOf(statement, bySentence, election) : undefined) ??
        eventOf(statement, bySentence, grouped, ({ end }) => text[end - 1] === '?', published?.end);
      if (group !== undefined && statement.aspect === 'figure') figures.set(key, group);
      if (group !== undefined) attached[group]!.push({ document, statement: index });
    });
  });
  return attached;
}

/** The event told in the statement's own clause, else nearest in its sentence, else just before it. */
function eventOf(
  { start, end, sentence, topic }: Statement,
  bySentence: ReadonlyMap<number, GroupedMention[]>,
  grouped: readonly GroupedMention[],
  isQuestion: (told: EventMention) => boolean,
  published: string | undefined,
): number | undefined {
  const home = homeOf(topic);
  const distance = ({ told: { clause } }: GroupedMention) => Math.max(0, start - clause.end, clause.start - end);
  const nearest = (mentions: readonly GroupedMention[]) =>
    mentions.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const fitting = (back: number) =>
    (bySentence.get(sentence - back) ?? []).filter(
      ({ told }) => told.kind && home?.test(told.kind) && (back === 0 || !isQuestion(told)),
    );
  const here = bySentence.get(sentence) ?? [];
  const own = fitting(0);
  const found = own.length > 0 ? nearest(own) : undefined;
  // "He escaped unharmed" goes on with the attack told before it.
  const ownDate = here.some(({ told }) => told.expression !== undefined);
  const goesOn = found ? found.told.kind === 'injury' && found.told.basis === 'context' : !ownDate;
  for (let back = 1; home && goesOn && back <= REACH; back++) {
    const before = fitting(back).filter(({ told }) => told.kind !== 'injury' && (!found || sameTime(told, found.told)));
    if (before.length > 0) return before.at(-1)!.group;
  }
  if (found) return found.group;
  // A resignation told beside a lost appeal is no part of the appeal.
  if (ONCE.test(topic)) return undefined;
  return (
    (home && !ownDate ? mainEvent(grouped, home, published) : undefined) ??
    (here.length > 0 ? nearest(here).group : undefined)
  );
}

/** The event of these kinds that an article says most of: a toll told further down is that event's. */
function mainEvent(
  grouped: readonly GroupedMention[],
  home: RegExp,
  published: string | undefined,
): number | undefined {
  const times = new Map<number, number>();
  for (const { told, group } of grouped) {
    if (!told.kind || !home.test(told.kind)) continue;
    const isNews = published !== undefined && told.date && daysBetween(told.date.end, published) <= NEWS;
    // What was long ago is what an article is about only where it comes back to it.
    times.set(group, (times.get(group) ?? (isNews ? 1 : 0)) + 1);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 && (!next || most[1] > next[1]) ? most[0] : undefined;
}

const sameTime = (a: EventMention, b: EventMention): boolean =>
  a.date !== undefined && b.date !== undefined && spansTouch(a.date, b.date);

/** Seats and votes belong to the election that their clause names, else to the one that the article is about. */
function electionOf(
  { start, end, sentence }: Statement,
  bySentence: ReadonlyMap<number, GroupedMention[]>,
  latest: number | undefined,
): number | undefined {
  const named = (bySentence.get(sentence) ?? []).filter(
    ({ told }) => told.kind === 'election' && told.expression !== undefined,
  );
  const around = named.find(({ told: { clause } }) => clause.start <= start && end <= clause.end);
  // "a regression from the success in the 2018 elections, in which it won 47": the last election named before the number.
  const before = named.filter(({ told: { clause } }) => clause.start <= start).at(-1);
  return around?.group ?? before?.group ?? latest;
}

function latestElection(grouped: readonly GroupedMention[], published: string | undefined): number | undefined {
  const past = grouped.filter(
    ({ told: { kind, date, status } }) =>
      kind === 'election' && date && status !== 'planned' && (!published || compareDays(date.start, published) <= 0),
  );
  // "The election results came as a surprise" is dated by the article; the day of the vote is what some sentence states.
  const dated = past.filter(({ told }) => told.basis !== 'publication' && told.basis !== 'context');
  const candidates = dated.length > 0 ? dated : past;
  if (candidates.length === 0) return undefined;
  return candidates.reduce((a, b) => (compareDays(b.told.date!.start, a.told.date!.start) > 0 ? b : a)).group;
}
