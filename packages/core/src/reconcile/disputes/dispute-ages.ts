import { addDays, daysBetween, spanLength } from '../../calendar/index.js';
import type { Day, DaySpan, Disagreement } from '../../model/index.js';
import { type Claim, groupBy, type Side, writeDisagreement } from './positions.js';

const YEAR = 365.25;
/** Two ages agree where so many days are left on which somebody may have been born: fewer are no chance worth counting on. */
const LEAST = 15;
/** Papers get an age wrong by a few years; what is further apart is the age of two people. */
const FARTHEST = 12;

/** What a source says of somebody's age, with the event that it is told with, if it is with one. */
export interface AgeClaim {
  claim: Claim;
  group?: number;
  /** The days of which one is that of writing. */
  written?: DaySpan;
  /** The day that its sentence tells of. */
  told?: DaySpan;
  /** The day of the person's death. */
  died?: DaySpan;
}

/** Whether a claim says how old somebody is. */
export const isAge = ({ aspect, topic }: Claim['statement']): boolean => aspect === 'figure' && topic === 'age';

/**
 * Ages of one person that no birthday makes agree, whatever they are told with: 67 in one year is 71 four years on. An age may be that
 * of the day on which the article was written, or of the day that it tells of; it is disputed where neither agrees. The
 * disagreement goes to the one of the events that they are told with that names the person most, else to the event that does.
 */
export function disputeAges(
  ages: readonly AgeClaim[],
  sourceIds: readonly string[],
  eventOf: (person: string, among: ReadonlySet<number>) => number | undefined,
): [number, Disagreement][] {
  const people = groupBy(
    ages.map((age) => ({ ...age, births: birthsOf(age) })).filter(({ births }) => births.length > 0),
    ({ claim }) => claim.subject?.id,
  );
  return [...people.values()].flatMap((told): [number, Disagreement][] => {
    const contested = told.filter((one) =>
      told.some(
        (other) =>
          other.claim.document !== one.claim.document &&
          other.claim.statement.value !== one.claim.statement.value &&
          Math.abs(other.claim.statement.min! - one.claim.statement.min!) <= FARTHEST &&
          !agree(one.births, other.births),
      ),
    );
    const sides: (Side & { claims: Claim[]; births: DaySpan[] })[] = [];
    for (const { claim, births } of contested) {
      const side = sides.find((other) => agree(other.births, births));
      if (side) side.claims.push(claim);
      else sides.push({ ...claim.statement, claims: [claim], births });
    }
    if (sides.length < 2) return [];
    const among = new Set(contested.flatMap(({ group }) => group ?? []));
    const group = eventOf(contested[0]!.claim.subject!.id, among);
    if (group === undefined) return [];
    const about = `age of ${contested[0]!.claim.subject!.name}`;
    return [[group, writeDisagreement('figure', about, sides, sourceIds)]];
  });
}

/** When somebody may have been born who is of an age on the day of writing, or on the day that is told of; the dead are of that of their last day. */
function birthsOf({ claim: { statement }, written, told, died }: AgeClaim): DaySpan[] {
  const age = statement.min!;
  const before = (day: Day, years: number) => addDays(day, -Math.round(years * YEAR));
  const isDead = died && written && daysBetween(died.end, written.end) > 0;
  return (isDead ? [died] : [written, told]).flatMap((span) =>
    span ? [{ start: addDays(before(span.start, age + 1), 1), end: before(span.end, age) }] : [],
  );
}

const agree = (some: readonly DaySpan[], others: readonly DaySpan[]): boolean =>
  some.some((a) =>
    others.some((b) => {
      const days = [daysBetween(a.start, b.end), daysBetween(b.start, a.end), spanLength(a), spanLength(b)];
      return Math.min(...days) >= LEAST;
    }),
  );
