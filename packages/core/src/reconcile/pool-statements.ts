import { daysBetween, spanLength } from '../calendar/index.js';
import { areKindred, type EntityOf, type MentionRef } from '../events/index.js';
import type { DaySpan, DocumentAnalysis } from '../model/index.js';
import type { StatementRef } from './attach-statements.js';
import { type StatementSite, sameTime, sharedContext, siteOf } from './statement-sites.js';

/** Dates that are no finer than this say too little to tell that two events are one. */
const MONTH = 31;
/** An offer is spoken of for so many days. */
const WEEK = 7;
const YEAR = 366;
/** What two sentences must share to be of one thing, in words: of one kind of event, or of none that tells it. */
const KINDRED = 2;
const LOOSE = 4;
/** More statements on one topic than this are of too many things to be told apart. */
const MOST = 60;

/** Topics of which an article seldom has two at one time. */
const SINGULAR = /^(?:share of the vote|size of the stake|rate of|prison term|departure|verdict|custody)/;

/**
 * Lets events answer each other that grouping kept apart: for want of common words ("the wreck was located", "a ship found
 * it"), or because one article tells the figure beside something else ("sentenced for the deaths of 71 people").
 * Statements of different articles on one topic are drawn together where their dates agree and their sentences are of one
 * thing; they all speak in the event that most of them are told with.
 */
export function poolStatements(
  attached: readonly (readonly StatementRef[])[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  offices: ReadonlyMap<string, string>,
): StatementRef[][] {
  const result = attached.map((refs) => [...refs]);
  for (const refs of byTopic(attached, analyses, entityOf, offices).values()) {
    const documents = new Set(refs.map(({ document }) => document));
    if (documents.size < 2 || refs.length > MOST) continue;
    const sites = refs.map((ref) => siteOf(ref, ref.group, groups, analyses, entityOf));
    for (const pool of pools(sites, documents.size === 2, groups, analyses)) {
      const host = hostOf(pool, groups, analyses);
      if (host === undefined) continue;
      for (const { document, statement, group } of pool) {
        if (group === host) continue;
        result[host]!.push({ document, statement });
        if (group === undefined) continue;
        result[group] = result[group]!.filter((ref) => ref.document !== document || ref.statement !== statement);
      }
    }
  }
  return result;
}

type GroupedRef = StatementRef & { group?: number };

/** What is ordered, or done by somebody unknown, is answered by name or by office. */
const isAsked = ({ aspect, answer, value, counted }: DocumentAnalysis['statements'][number]): boolean =>
  aspect === 'attribution' && counted === undefined && (answer !== undefined || value !== '');

/** Figures and outcomes by what must be the same for two to answer each other. */
function byTopic(
  attached: readonly (readonly StatementRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  offices: ReadonlyMap<string, string>,
): Map<string, GroupedRef[]> {
  const groupOf = new Map<string, number>();
  attached.forEach((refs, group) => {
    for (const { document, statement } of refs) groupOf.set(`${document} ${statement}`, group);
  });
  const topics = new Map<string, GroupedRef[]>();
  analyses.forEach(({ statements }, document) => {
    statements.forEach((told, statement) => {
      const { aspect, topic, counted, subject, patient } = told;
      if (aspect !== 'figure' && aspect !== 'outcome' && !isAsked(told)) return;
      const owner = subject === undefined ? (offices.get(patient ?? '') ?? patient) : entityOf[document]?.[subject];
      if (counted === undefined && owner === undefined && aspect !== 'attribution') return;
      const key = `${aspect} ${topic} ${counted ?? ''} ${counted === undefined ? owner : ''}`;
      const ref = { document, statement, group: groupOf.get(`${document} ${statement}`) };
      const list = topics.get(key);
      if (list) list.push(ref);
      else topics.set(key, [ref]);
    });
  });
  return topics;
}

/** Sites that are of one thing, directly or over others. */
function pools(
  sites: readonly StatementSite[],
  isPair: boolean,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): StatementSite[][] {
  const poolOf = sites.map((_, index) => index);
  const root = (index: number): number => (poolOf[index] === index ? index : root(poolOf[index]!));
  sites.forEach((a, i) => {
    sites.slice(0, i).forEach((b, j) => {
      const isOne =
        a.group !== undefined && a.group === b.group
          ? true
          : a.document !== b.document && areOne(a, b, isPair, groups, analyses);
      if (isOne) poolOf[root(i)] = root(j);
    });
  });
  const pools = new Map<number, StatementSite[]>();
  sites.forEach((site, index) => {
    const list = pools.get(root(index));
    if (list) list.push(site);
    else pools.set(root(index), [site]);
  });
  return [...pools.values()].filter((pool) => new Set(pool.map(({ group }) => group)).size > 1);
}

function areOne(
  a: StatementSite,
  b: StatementSite,
  isPair: boolean,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): boolean {
  const one = analyses[a.document]!.statements[a.statement]!;
  const other = analyses[b.document]!.statements[b.statement]!;
  const shared = sharedContext(a.context, b.context);
  if (one.aspect === 'attribution') return sameTime(a, b, WEEK) && a.atHome && b.atHome;
  if (SINGULAR.test(one.topic)) {
    const isUndated = one.aspect === 'outcome' && !(a.firm && b.firm);
    return sameTime(a, b, MONTH) || (isUndated && (!a.span || !b.span || gapOf(a.span, b.span) <= YEAR));
  }
  // Whoever was hurt or not was so in what happened to him about that time, where but one article says the day.
  if (one.aspect === 'outcome' && one.topic === 'condition' && !(a.firm && b.firm)) return withinDays(a, b, MONTH);
  if (/^amount an? \S+ in /.test(one.topic)) return shared >= KINDRED && withinDays(a, b, MONTH);
  if (/ in \S+$/.test(one.topic)) return shared >= LOOSE && withinDays(a, b, WEEK, WEEK);
  const loose = a.group === undefined || b.group === undefined;
  // "sentenced for the deaths of 71 people in the sinking": the trial is not what the figure is of.
  const astray = (site: StatementSite) => site.group !== undefined && !site.atHome;
  if (astray(a) || astray(b) || (loose && !(a.span && b.span))) {
    const wide = wideContext(a, b);
    if (astray(a) && astray(b)) return shared > LOOSE;
    return wide >= (isLarge(one.min) && areNear(one.min, other.min) ? KINDRED : LOOSE);
  }
  if (!sameTime(a, b, MONTH)) return false;
  if (isPair && areNear(one.min, other.min)) return true;
  // Two articles that each count the arrested of one day, and once, mean the same day's work.
  if (isPair && ofOneDay(a, b) && one.topic !== one.counted && (!loose || shared >= KINDRED)) return true;
  if (shared >= LOOSE) return true;
  if (loose || !areAlike(a, b, groups, analyses)) return false;
  return isPair || shared >= KINDRED;
}

/** Whether the events of two statements are of one kind, or of two sides of one. */
function areAlike(
  a: StatementSite,
  b: StatementSite,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): boolean {
  const kinds = ({ group }: StatementSite) =>
    groups[group!]!.map(({ document, mention }) => analyses[document]!.mentions[mention]!)
      .filter(({ continues }) => continues === undefined)
      .map(({ kind }) => kind);
  const others = kinds(b);
  return kinds(a).some((kind) =>
    others.some((other) => kind !== undefined && (kind === other || areKindred(kind, other))),
  );
}

const areNear = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.max(a, b) <= 1.25 * Math.min(a, b);

function ofOneDay(a: StatementSite, b: StatementSite): boolean {
  const isSure = ({ group, firm, atHome }: StatementSite) => group === undefined || (firm && atHome);
  return (
    isSure(a) &&
    isSure(b) &&
    spanLength(a.span!) === 1 &&
    a.span!.start === b.span!.start &&
    a.span!.end === b.span!.end
  );
}

const wideContext = (a: StatementSite, b: StatementSite): number =>
  Math.max(sharedContext(a.context, b.wide), sharedContext(a.wide, b.context));

/** A figure that no two things have by chance. */
const isLarge = (figure: number | undefined): boolean => figure !== undefined && figure >= LARGE;
const LARGE = 500;

const gapOf = (a: DaySpan, b: DaySpan): number => Math.max(daysBetween(a.end, b.start), daysBetween(b.end, a.start));

function withinDays(a: StatementSite, b: StatementSite, days: number, longest = MONTH): boolean {
  if (!a.span || !b.span || Math.max(spanLength(a.span), spanLength(b.span)) > longest) return false;
  return gapOf(a.span, b.span) <= days;
}

/** The event in which a pool speaks: one that such statements are about, that most of them are told with, and that is dated. */
function hostOf(
  pool: readonly StatementSite[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): number | undefined {
  const weights = new Map<number, number>();
  for (const { group, atHome, near } of pool) {
    if (group === undefined) continue;
    weights.set(group, (weights.get(group) ?? 0) + 1 + (near ? (atHome ? 1000 : 100) : 0));
  }
  const isFirm = (group: number) =>
    groups[group]!.some(({ document, mention }) =>
      /^(?:stated|relative|event)$/.test(analyses[document]!.mentions[mention]!.basis),
    );
  return [...weights].sort(
    (x, y) =>
      Number(isFirm(y[0])) - Number(isFirm(x[0])) ||
      y[1] - x[1] ||
      groups[y[0]]!.length - groups[x[0]]!.length ||
      x[0] - y[0],
  )[0]?.[0];
}
