import { AGREEING_OUTCOMES, COURSES } from '../../lexicon/index.js';
import type { Disagreement } from '../../model/index.js';
import { type Claim, groupBy, sourcesOf, writeDisagreement } from './positions.js';

/** Sources that have one person come out of one event differently. */
export function disputeOutcomes(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const outcomes = withUnnamed(claims.filter(({ statement }) => statement.aspect === 'outcome'));
  return [
    ...groupBy(outcomes, ({ statement, subject }) => subject && `${statement.topic} ${subject.id}`).values(),
  ].flatMap((about) => {
    const values = [...groupBy(about, ({ statement }) => statement.value)];
    // "survived" beside "injured" takes no side.
    const opposed = values.filter(([value]) => values.some(([other]) => other !== value && !agree(value, other)));
    const sides = opposed.map(([value, own]) => ({
      value,
      label: own.map(({ statement }) => statement.label).reduce((a, b) => (b.length > a.length ? b : a)),
      claims: own,
    }));
    // One source that tells both ("was hurt and later died") follows the course of things.
    const isCourse = COURSES.has(about[0]!.statement.topic);
    const disputed = isCourse
      ? sides.some((a) =>
          sides.some((b) => sourcesOf([...a.claims, ...b.claims]) > Math.max(sourcesOf(a.claims), sourcesOf(b.claims))),
        )
      : sourcesOf(about) > 1;
    const { topic } = about[0]!.statement;
    const title = `${ASKED[topic] ?? `${topic} of`} ${about[0]!.subject!.name}`;
    return sides.length > 1 && disputed ? [writeDisagreement('outcome', title, sides, sourceIds)] : [];
  });
}

/** What is asked of somebody, where the scale's name doesn't say it. */
const ASKED: Readonly<Record<string, string>> = {
  charge: 'charges against',
  death: 'what caused the death of',
  manner: 'what was done to',
  verdict: 'verdict on',
};

const agree = (a: string, b: string): boolean =>
  AGREEING_OUTCOMES[a]?.has(b) === true || AGREEING_OUTCOMES[b]?.has(a) === true;

/** "The minister resigned" is of the only one that others tell it of in the same event. */
function withUnnamed(outcomes: readonly Claim[]): Claim[] {
  return outcomes.map((claim) => {
    if (claim.subject) return claim;
    const named = outcomes.filter(({ subject, statement }) => subject && statement.topic === claim.statement.topic);
    const isOne = named.every(({ subject }) => subject!.id === named[0]!.subject!.id);
    return named.length > 0 && isOne ? { ...claim, subject: named[0]!.subject } : claim;
  });
}
