import { spansTouch } from '../../calendar/index.js';
import type { EntityOf, MentionRef } from '../../events/index.js';
import { QUESTIONS } from '../../lexicon/index.js';
import type { DaySpan, Disagreement, DocumentAnalysis, Statement } from '../../model/index.js';
import { contextOf, sharedContext } from '../attaching/statement-sites.js';
import { answerHomes } from './answer-homes.js';
import { sharedEvent } from './main-event.js';
import { evidenceOf, groupBy, inOrder, positionOf } from './positions.js';
import type { AreStrangers } from './strangers.js';

/** What is answered in more places than this is asked of many things. */
const MOST = 60;
/** What the passages of two answers must share where nothing says that they are of one event, in words: more the more answers there are. */
const SHARED = 4;
/** The same where both are told with something of one day. */
const SHARED_OF_DAY = 2;

interface Site {
  document: number;
  told: Statement;
  /** Content words of its sentence and of its neighbours in the paragraph, and entities marked with "@". */
  passage: ReadonlySet<string>;
  home: number | undefined;
  /** The days that its sentence gives. */
  dates: readonly DaySpan[];
}

/**
 * Adds what articles answer otherwise to what is asked of a mishap or an attack ({@link QUESTIONS}): a mine in one, an ambush in another. Answers are of
 * one thing where they are told of one event, or in passages that have much in common. An article that gives two answers of its own takes
 * no side; what it hands on counts where it says nothing itself.
 */
export function disputeAnswers(
  disagreements: readonly (readonly Disagreement[])[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  sourceIds: readonly string[],
  mayTell: (document: number, told: Statement) => boolean,
  areStrangers: AreStrangers,
): Disagreement[][] {
  const result = disagreements.map((own) => [...own]);
  const told = analyses.flatMap(({ statements }, document) =>
    statements.flatMap((it) => (it.aspect === 'answer' && mayTell(document, it) ? [{ document, told: it }] : [])),
  );
  if (told.length < 2) return result;
  const isSaid = evidenceOf(disagreements, sourceIds);
  const homeOf = answerHomes(groups, analyses, entityOf);
  const daysOf = (group: number | undefined) => (group === undefined ? [] : daysOfEvent(groups[group]!, analyses));
  for (const [topic, list] of groupBy(told, ({ told: { topic } }) => topic)) {
    if (list.length > MOST || list.every(({ document }) => document === list[0]!.document)) continue;
    const sites = list.map((one) => siteOf(one, homeOf, analyses, entityOf));
    const least = SHARED + Math.log2(sites.length / 2);
    for (const pool of poolsOf(sites, (a, b) => areOfOne(a, b, least, areStrangers, daysOf))) {
      const sides = sidesOf(pool, topic);
      const sited = sides.flatMap(([, own]) => own);
      if (sides.length < 2 || sited.some(({ document, told: { start, end } }) => isSaid({ document, start, end })))
        continue;
      const group =
        homeAmong(sited, groups) ?? sharedEvent(groups, analyses, sited[0]!.document, sited.at(-1)!.document);
      if (group === undefined) continue;
      const positions = sides.map(([value, own]) => {
        const places = own.map(({ document, told: { start, end } }) => ({ document, start, end }));
        return positionOf({ value, label: labelOf(own) }, places, sourceIds);
      });
      result[group]!.push({ aspect: 'attribution', about: QUESTIONS[topic]!.about, positions: inOrder(positions) });
    }
  }
  return result;
}

function siteOf(
  { document, told }: Pick<Site, 'document' | 'told'>,
  homeOf: ReturnType<typeof answerHomes>,
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): Site {
  const { sentences, expressions } = analyses[document]!;
  const { sentence } = told;
  const { start, end, paragraph } = sentences[sentence]!;
  const near = [sentence - 1, sentence, sentence + 1].filter((at) => sentences[at]?.paragraph === paragraph);
  const passage = new Set(near.flatMap((at) => [...contextOf(at, document, analyses[document]!, entityOf)]));
  return {
    document,
    told,
    passage,
    home: homeOf(document, told, QUESTIONS[told.topic]!.matter, passage),
    dates: expressions.flatMap(({ type, span, start: from }) =>
      type === 'DATE' && span && from >= start && from < end ? [span] : [],
    ),
  };
}

function areOfOne(
  a: Site,
  b: Site,
  least: number,
  areStrangers: AreStrangers,
  daysOf: (group: number | undefined) => readonly string[],
): boolean {
  if (a.document === b.document) return a.home !== undefined && a.home === b.home;
  const areApart =
    a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((one) => b.dates.some((other) => spansTouch(one, other)));
  if (areApart || areStrangers(a.document, a.told, b.document, b.told)) return false;
  if (a.home !== undefined && a.home === b.home) return true;
  const there = daysOf(b.home);
  const isOneDay = daysOf(a.home).some((day) => there.includes(day));
  return sharedContext(a.passage, b.passage) >= (isOneDay ? SHARED_OF_DAY : least);
}

/** The days that articles give an event. */
const daysOfEvent = (group: readonly MentionRef[], analyses: readonly DocumentAnalysis[]): string[] =>
  group.flatMap(({ document, mention }) => {
    const { date, continues } = analyses[document]!.mentions[mention]!;
    return continues === undefined && date && date.start === date.end ? [date.start] : [];
  });

/** Sites that are of one thing, directly or over others. */
function poolsOf(sites: readonly Site[], areOne: (a: Site, b: Site) => boolean): Site[][] {
  const poolOf = sites.map((site) => [site]);
  sites.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      if (poolOf[i] === poolOf[j] || !areOne(a, sites[j]!)) continue;
      const whole = [...poolOf[j]!, ...poolOf[i]!];
      sites.forEach((site, at) => {
        if (whole.includes(site)) poolOf[at] = whole;
      });
    }
  });
  return [...new Set(poolOf)];
}

/** What each article answers, where it is one thing, by answer; only answers that another excludes. */
function sidesOf(pool: readonly Site[], topic: string): [string, Site[]][] {
  const single = [...groupBy(pool, ({ document }) => String(document)).values()].flatMap((own) => {
    const said = own.filter(({ told }) => !told.claimed);
    const spoken = said.length > 0 ? said : own;
    return spoken.every(({ told }) => told.value === spoken[0]!.told.value) ? spoken : [];
  });
  const sides = [...groupBy(single, ({ told }) => told.value)];
  const together = QUESTIONS[topic]!.together ?? [];
  const exclude = (a: string, b: string) => a !== b && !together.some((pair) => pair.includes(a) && pair.includes(b));
  return sides.filter(([value]) => sides.some(([other]) => exclude(value, other)));
}

/** The event that most of them are told of, of two the one that is told of most. */
function homeAmong(sited: readonly Site[], groups: readonly (readonly MentionRef[])[]): number | undefined {
  const times = new Map<number, number>();
  for (const { home } of sited) if (home !== undefined) times.set(home, (times.get(home) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || groups[b[0]]!.length - groups[a[0]]!.length)[0]?.[0];
}

const labelOf = (own: readonly Site[]): string =>
  own.map(({ told: { label } }) => label).reduce((a, b) => (b.length > a.length ? b : a));
