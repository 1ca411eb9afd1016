import { daysBetween } from '../../calendar/index.js';
import type { Disagreement } from '../../model/index.js';
import { rootOf } from '../../text/index.js';
import { withOneTopic } from './amount-topics.js';
import type { CountedEvent } from './counted-event.js';
import { isAge } from './dispute-ages.js';
import { dropUpdates } from './drop-updates.js';
import { areApart, isExact, overlap, type Range, rangeOf } from './figure-range.js';
import { figureTitle } from './figure-title.js';
import { type Claim, groupBy, type Side, sourcesOf, writeDisagreement } from './positions.js';
import type { AreStrangers } from './strangers.js';

const excludes = (a: Range, b: Range): boolean => !overlap(a, b) && !areApart(a, b);

/**
 * Figures of one thing that no reading makes agree. What one source gives beside another figure of its own is no position,
 * unless its words tell which of them answers the others. A count that a later article takes further is an update.
 */
export function disputeFigures(
  claims: readonly Claim[],
  sourceIds: readonly string[],
  event: () => CountedEvent = () => ({ kinds: [] }),
  areStrangers: AreStrangers = () => false,
): Disagreement[] {
  const figures = withOneTopic(claims.filter(({ statement }) => statement.aspect === 'figure' && !isAge(statement)));
  const topics = groupBy(figures, ({ statement, subject }) => {
    const owner = subject?.id ?? statement.patient;
    return statement.counted === undefined
      ? owner && `${statement.topic} ${owner}`
      : `${statement.topic}/${statement.counted}`;
  });
  return [...topics.values()].flatMap(bySize).flatMap((about) => {
    const sides = sidesOf(dropUpdates(oneOfEach(about), event()), areStrangers);
    return sides.length > 1 ? [writeDisagreement('figure', figureTitle(sides[0]!.claims[0]!), sides, sourceIds)] : [];
  });
}

/** "fined the bank 3 million and its director 110,000": amounts of one sort that are far apart are two, and each is answered by its like. */
function bySize(about: readonly Claim[]): Claim[][] {
  if (!AMOUNT_OF_A_SORT.test(about[0]!.statement.topic)) return [[...about]];
  const sizes: Claim[][] = [];
  for (const claim of [...about].sort((a, b) => rangeOf(a).min - rangeOf(b).min)) {
    const last = sizes.at(-1);
    if (last?.some((other) => !areApart(rangeOf(other), rangeOf(claim)))) last.push(claim);
    else sizes.push([claim]);
  }
  return sizes.map((size) => about.filter((claim) => size.includes(claim)));
}
const AMOUNT_OF_A_SORT = /^(?!amount\b).* in \S+$/;

/** A source with more figures on one topic than this tells of many things, or is a table. */
const MOST = 20;
/** By how many words a figure's sentence must be nearer to what others tell than those of the source's other figures. */
const NEARER = 2;

/** Things are many: what two sources count under one common noun is one only where their sentences are of one thing. */
const ONE_CONTEXT = 3;
/** Two figures of nearly one size, where no third is told, need no more. */
const NEAR = 1.25;
const HALF_MORE = 1.5;
/** Where their sentences share something, one may be half as much again as the other. */
const KINDRED = 2;

/** Whether two figures may be of one thing, beside being told of one event. */
function answers(a: Claim, b: Claim, isPair: boolean): boolean {
  const { topic, counted, ahead } = a.statement;
  // The jobs that were lost are not those that a plan will bring.
  if (ahead !== b.statement.ahead) return false;
  // Readers, members and cases are more or fewer a week on.
  if (a.statement.current && b.statement.current && topic === counted && daysApart(a, b) > WEEK) return false;
  if (topic.startsWith('amount in ')) return sharedWords(a, b) >= 2 * ONE_CONTEXT;
  // What is traded has a price of the day.
  if (/^amount an? (?:barrel|tonne|ton|ounce|gallon) /.test(topic)) return areNear(rangeOf(a), rangeOf(b));
  const isLoose =
    topic === counted ||
    / share price$/.test(topic) ||
    (/ in \S+$|^distance /.test(topic) && !/^amount an? /.test(topic));
  // What was withdrawn, or owed, is told by a word of its own.
  const near = / in \S+$/.test(topic) && !topic.startsWith('price ') ? HALF_MORE : NEAR;
  if (!isLoose) return true;
  const shared = sharedWords(a, b);
  const isNear = (times: number) => isPair && areNear(rangeOf(a), rangeOf(b), times);
  const isOften = topic !== counted || shared >= 2 * ONE_CONTEXT || areNear(rangeOf(a), rangeOf(b), HALF_MORE);
  return (
    (shared >= ONE_CONTEXT && isOften) || isNear(near) || (topic === counted && shared >= KINDRED && isNear(HALF_MORE))
  );
}

const WEEK = 7;

const daysApart = ({ published: a }: Claim, { published: b }: Claim): number =>
  a && b ? Math.abs(daysBetween(a, b)) : 0;

/** The marchers of two towns are two crowds. */
const isElsewhere = ({ town: a }: Claim, { town: b }: Claim): boolean =>
  a !== undefined && b !== undefined && a.id !== b.id;

const areNear = (a: Range, b: Range, times = NEAR): boolean => Math.max(a.min, b.min) <= times * Math.min(a.min, b.min);

/** A source's one figure; of several, those that its words tell to be the one that others give. */
function oneOfEach(claims: readonly Claim[]): Claim[] {
  const single: Claim[] = [];
  const several: Claim[][] = [];
  for (const told of groupBy(claims, ({ document }) => String(document)).values()) {
    // "from 48 to 20": the 48 told elsewhere is of the time before.
    const past = new Set(told.map(({ statement }) => statement.before));
    const open = told.filter(({ statement: { min, max } }) => min !== max || !past.has(min));
    // "112 from the water, nine others from a raft": the others are not those that are counted.
    const main = open.filter(({ statement: { label } }) => !/\bothers\b/.test(label));
    const own = main.length > 0 ? main : open;
    if (own.length > MOST) continue;
    const distinct = own.filter(
      (claim, i) => own.findIndex(({ statement }) => statement.value === claim.statement.value) === i,
    );
    if (distinct.length === 1 || own.some(({ statement }) => statement.claimed)) single.push(...own);
    else if (distinct.every((a) => distinct.every((b) => overlap(rangeOf(a), rangeOf(b)))))
      single.push(...own.filter((claim) => isExact(rangeOf(claim))));
    else several.push(distinct);
  }
  const matched = several.map((distinct, index) => {
    const others = [...single, ...several.filter((_, at) => at !== index).flat()];
    // Beside the seventeen that others count too, twelve are a part of them.
    const agreed = distinct.filter((claim) =>
      single.some(({ statement }) => statement.value === claim.statement.value),
    );
    return agreed.length > 0 ? agreed : nearest(distinct, others);
  });
  return [...single, ...matched.flat()];
}

/** The figure whose sentence shares by far the most with that of a figure of another source. */
function nearest(own: readonly Claim[], others: readonly Claim[]): Claim[] {
  const ranked = own
    .map((claim) => ({ claim, shared: Math.max(0, ...others.map((other) => sharedWords(claim, other))) }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  return first && second && first.shared >= NEARER && first.shared - second.shared >= NEARER ? [first.claim] : [];
}

function sharedWords(a: Claim, b: Claim): number {
  const there = b.context();
  const counted = rootOf(a.statement.counted ?? '');
  let shared = 0;
  for (const word of a.context()) if (word !== counted && there.has(word)) shared++;
  return shared;
}

function sidesOf(claims: readonly Claim[], areStrangers: AreStrangers): Side[] {
  const byValue = [...groupBy(claims, ({ statement }) => statement.value).values()];
  const isPair = byValue.length === 2;
  const faces = (own: readonly Claim[], others: readonly Claim[]) =>
    own.some((a) =>
      others.some(
        (b) =>
          a.document !== b.document &&
          answers(a, b, isPair) &&
          !isElsewhere(a, b) &&
          !areStrangers(a.document, a.statement, b.document, b.statement),
      ),
    );
  // A position stands when some other excludes it; "hundreds" beside 600 and 20 stands with neither.
  const standing = byValue.filter((own) => {
    const [claim] = own;
    return (
      byValue.some((others) => excludes(rangeOf(claim!), rangeOf(others[0]!)) && faces(own, others)) &&
      (isExact(rangeOf(claim!)) ||
        !byValue.some(([other]) => other !== claim && overlap(rangeOf(claim!), rangeOf(other!))))
    );
  });
  const sides = agreeing(standing);
  return sides.length > 1 && sourcesOf(standing.flat()) > 1
    ? sides.map((side) => ({ value: side[0]!.statement.value, label: side[0]!.statement.label, claims: side }))
    : [];
}

/** Values that may be one ("9 miles", "14 kilometres") are one side, under the one that most sources give. */
function agreeing(values: readonly (readonly Claim[])[]): Claim[][] {
  const sides: Claim[][] = [];
  for (const value of [...values].sort((a, b) => sourcesOf(b) - sourcesOf(a))) {
    const side = sides.find(([claim]) => overlap(rangeOf(claim!), rangeOf(value[0]!)));
    if (side) side.push(...value);
    else sides.push([...value]);
  }
  return sides;
}
