import type { Disagreement } from '../../model/index.js';
import { isOfEitherHalf } from '../numbers/read-clock.js';
import { rangeOf } from './figure-range.js';
import { type Claim, groupBy, type Side, sourcesOf, writeDisagreement } from './positions.js';

/** Times that are further apart than this are of two things. */
const APART = 180;
const HALF_DAY = 720;

/** What "the accident" may be. */
const ACCIDENT = /^(?:crash|collapse|sinking|derailment|explosion)$/;

const isOpen = ({ statement: { label } }: Claim): boolean => isOfEitherHalf(label);

/** Minutes between two times of day. */
function minutesBetween(a: Claim, b: Claim): number {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  const gap = (shift: number) => Math.max(one.min - (other.max! + shift), other.min + shift - one.max!, 0);
  return isOpen(a) || isOpen(b) ? Math.min(gap(-HALF_DAY), gap(0), gap(HALF_DAY)) : gap(0);
}

/** Times of day at which sources have one thing happen and that cannot both be right. A source that gives two tells of two things. */
export function disputeTimes(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const told = claims.filter(({ statement }) => statement.aspect === 'time');
  const accidents = new Set(told.map(({ statement }) => statement.topic).filter((topic) => ACCIDENT.test(topic)));
  const [only] = accidents;
  const times = groupBy(told, ({ statement: { topic } }) =>
    topic === 'accident' && accidents.size === 1 ? only : topic,
  );
  return [...times].flatMap(([topic, about]) => {
    // A curfew whose hours were changed had several.
    if (about.some(({ statement }) => statement.counted === 'changed')) return [];
    const single = [...groupBy(about, ({ document }) => String(document)).values()]
      .filter((own) => own.every((claim) => minutesBetween(claim, own[0]!) === 0))
      .map((own) => own[0]!);
    const sides: (Side & { claims: Claim[] })[] = [];
    for (const claim of single) {
      const side = sides.find(({ claims: [first] }) => minutesBetween(first!, claim) === 0);
      if (side) side.claims.push(claim);
      else sides.push({ ...claim.statement, claims: [claim] });
    }
    const isOne = sides.every((a) => sides.every((b) => minutesBetween(a.claims[0]!, b.claims[0]!) <= APART));
    if (sides.length < 2 || sourcesOf(single) < 2 || !isOne) return [];
    return [writeDisagreement('date', `time of the ${topic}`, sides, sourceIds)];
  });
}
