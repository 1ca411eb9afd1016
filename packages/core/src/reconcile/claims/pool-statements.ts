import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, Statement } from '../../model/index.js';
import type { StatementRef } from '../attaching/attach-statements.js';
import { type StatementSite, siteOf } from '../attaching/statement-sites.js';
import { isAge } from '../disputes/dispute-ages.js';
import { areApart, figureRange, overlap } from '../disputes/figure-range.js';
import type { AreStrangers } from '../disputes/strangers.js';
import { hostOf } from './pool-host.js';
import { areOne } from './same-thing.js';
import { struckEvents } from './struck-event.js';

/** More statements on one topic than this are of too many things to be told apart. */
const MOST = 60;

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
  areStrangers: AreStrangers,
): StatementRef[][] {
  const result = attached.map((refs) => [...refs]);
  const struckEvent = struckEvents(groups, analyses, entityOf);
  for (const refs of byTopic(attached, analyses, entityOf, offices).values()) {
    const documents = new Set(refs.map(({ document }) => document));
    if (documents.size < 2 || refs.length > MOST) continue;
    const sites = withOnlyOnes(
      refs.map((ref) => siteOf(ref, ref.group, groups, analyses, entityOf)),
      analyses,
    );
    for (const pool of pools(sites, groups, analyses, areStrangers)) {
      const [{ document: first, statement: told }] = pool as [StatementSite];
      const { topic, subject } = analyses[first]!.statements[told]!;
      const person = subject === undefined ? undefined : entityOf[first]?.[subject];
      const struck = topic === 'condition' && person !== undefined ? struckEvent(person) : undefined;
      const host = struck ?? hostOf(pool, groups, analyses);
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

/** Tells which statements are their article's only ones on the topic for their day. */
const withOnlyOnes = (sites: readonly StatementSite[], analyses: readonly DocumentAnalysis[]): StatementSite[] =>
  sites.map((site) => {
    const saidBy = ({ document, statement }: StatementSite) => analyses[document]!.statements[statement]!.value;
    const only = sites.every(
      (other) =>
        other === site ||
        other.document !== site.document ||
        other.span?.start !== site.span?.start ||
        saidBy(other) === saidBy(site),
    );
    return { ...site, only };
  });

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
      if ((!/^(?:figure|outcome|time)$/.test(aspect) && !isAsked(told)) || isAge(told)) return;
      const owner = subject === undefined ? (offices.get(patient ?? '') ?? patient) : entityOf[document]?.[subject];
      if (counted === undefined && owner === undefined && aspect !== 'attribution' && aspect !== 'time') return;
      const key = `${aspect} ${topic} ${counted ?? ''} ${counted === undefined ? owner : ''}`;
      const ref = { document, statement, group: groupOf.get(`${document} ${statement}`) };
      const list = topics.get(key);
      if (list) list.push(ref);
      else topics.set(key, [ref]);
    });
  });
  return topics;
}

/** Where but two articles have figures of this size, or each of a few one of the same two, they are likely of one thing. */
function arePair(near: readonly StatementSite[], analyses: readonly DocumentAnalysis[]): boolean {
  const tellers = new Set(near.map(({ document }) => document));
  const told = near.map(({ document, statement }) => analyses[document]!.statements[statement]!);
  // What an article says twice it says once.
  const said = new Set(near.map(({ document }, at) => `${document} ${told[at]!.value}`));
  if (tellers.size <= 2 || tellers.size > FEW || tellers.size < said.size) return tellers.size === 2;
  if (told.some(({ aspect }) => aspect !== 'figure')) return false;
  const sides: Statement[] = [];
  for (const one of told) if (!sides.some((side) => overlap(figureRange(side), figureRange(one)))) sides.push(one);
  return sides.length === 2;
}

/** More articles than this may well tell of two things. */
const FEW = 6;

/** Sites that are of one thing, directly or over others. */
function pools(
  sites: readonly StatementSite[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  areStrangers: AreStrangers,
): StatementSite[][] {
  const told = sites.map(({ document, statement }) => analyses[document]!.statements[statement]!);
  const ranges = told.map((statement) => (statement.aspect === 'figure' ? figureRange(statement) : undefined));
  // Two figures may be too far apart to be of one thing: "dozens" links no three to a six.
  const areNear = (i: number, j: number) => !ranges[i] || !areApart(ranges[i], ranges[j]!);
  const poolOf = sites.map((_, index) => index);
  const root = (index: number): number => (poolOf[index] === index ? index : root(poolOf[index]!));
  sites.forEach((a, i) => {
    const isPair = arePair(
      sites.filter((_, j) => j === i || areNear(i, j)),
      analyses,
    );
    sites.slice(0, i).forEach((b, j) => {
      const isOne =
        a.group !== undefined && a.group === b.group
          ? true
          : a.document !== b.document &&
            areNear(i, j) &&
            areOne(a, b, isPair, groups, analyses) &&
            !areStrangers(a.document, told[i]!, b.document, told[j]!);
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
