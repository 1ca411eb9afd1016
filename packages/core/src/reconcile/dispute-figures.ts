import type { Disagreement } from '../model/index.js';
import { type Claim, groupBy, type Side, sourcesOf, writeDisagreement } from './positions.js';

interface Range {
  min: number;
  max: number | null;
}

const rangeOf = ({ statement: { min = 0, max = null } }: Claim): Range => ({ min, max });
const overlap = (a: Range, b: Range): boolean =>
  (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);
/** Figures that are further apart than this are of different things: the dead of a day and those of a war. */
const APART = 3;
const excludes = (a: Range, b: Range): boolean =>
  !overlap(a, b) && Math.max(a.min, b.min) <= APART * Math.max(1, Math.min(a.max ?? a.min, b.max ?? b.min));
const isExact = ({ min, max }: Range): boolean => max !== null && max - min <= Math.max(0.1 * min, 0.5);

/** Figures of one thing that no reading makes agree. What one source gives beside another figure of its own is no position. */
export function disputeFigures(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const figures = claims.filter(({ statement }) => statement.aspect === 'figure');
  const topics = groupBy(figures, ({ statement, subject }) =>
    statement.counted === undefined
      ? subject && `${statement.topic} ${subject.id}`
      : `${statement.topic}/${statement.counted}`,
  );
  return [...topics.values()].flatMap((about) => {
    const sides = sidesOf(about);
    return sides.length > 1 ? [writeDisagreement('figure', titleOf(about[0]!), sides, sourceIds)] : [];
  });
}

/** A source with more figures on one topic than this tells of many things, or is a table. */
const MOST = 20;

/** A source's one figure; the figures of one that gives several are told apart by nothing that could be compared. */
function sidesOf(claims: readonly Claim[]): Side[] {
  const single: Claim[] = [];
  for (const told of groupBy(claims, ({ document }) => String(document)).values()) {
    // "from 48 to 20": the 48 told elsewhere is of the time before.
    const past = new Set(told.map(({ statement }) => statement.before));
    const own = told.filter(({ statement: { min, max } }) => min !== max || !past.has(min));
    if (own.length > MOST) continue;
    const distinct = own.filter(
      (claim, i) => own.findIndex(({ statement }) => statement.value === claim.statement.value) === i,
    );
    if (distinct.length === 1 || own.some(({ statement }) => statement.claimed)) single.push(...own);
    else if (distinct.every((a) => distinct.every((b) => overlap(rangeOf(a), rangeOf(b)))))
      single.push(...own.filter((claim) => isExact(rangeOf(claim))));
  }
  const byValue = [...groupBy(single, ({ statement }) => statement.value).values()];
  // A position stands when some other excludes it; "hundreds" beside 600 and 20 stands with neither.
  const standing = byValue.filter(
    ([claim]) =>
      byValue.some(([other]) => excludes(rangeOf(claim!), rangeOf(other!))) &&
      (isExact(rangeOf(claim!)) ||
        !byValue.some(([other]) => other !== claim && overlap(rangeOf(claim!), rangeOf(other!)))),
  );
  return sourcesOf(standing.flat()) > 1
    ? standing.map((side) => ({ value: side[0]!.statement.value, label: side[0]!.statement.label, claims: side }))
    : [];
}

function titleOf({ statement: { topic, counted }, subject }: Claim): string {
  if (subject && counted === undefined) return `${topic === 'percent' ? 'percent' : `${topic}s`} of ${subject.name}`;
  if (/ in /.test(topic)) return topic;
  if (topic === counted) return `number of ${topic}s`;
  return `number of ${counted === 'people' ? 'people' : counted!.replace(/([^s])$/, '$1s')} ${topic}`;
}
