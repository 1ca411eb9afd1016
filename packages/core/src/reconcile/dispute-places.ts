import type { Disagreement } from '../model/index.js';
import { type Claim, groupBy, sourcesOf, writeDisagreement } from './positions.js';

/** What a place is asked of, where the verb alone doesn't say it. */
const ASKED: Readonly<Record<string, string>> = { surrounded: 'what was surrounded', hit: 'what was hit' };

/** Sources that have one thing done to different places, or in different ones: a home, an office, an entrance. */
export function disputePlaces(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const places = claims.filter(({ statement }) => statement.aspect === 'place');
  return [
    ...groupBy(places, ({ statement: { topic, patient, counted }, subject }) =>
      ASKED[topic] ? topic : `${topic}/${counted}/${subject?.id ?? patient ?? ''}`,
    ).values(),
  ].flatMap((about) => {
    // A source that names several places tells more than one thing.
    const single = [...groupBy(about, ({ document }) => String(document)).values()].filter(
      (own) => new Set(own.map(({ statement }) => statement.value)).size === 1,
    );
    const sides = [...groupBy(single.flat(), ({ statement }) => statement.value)].map(([value, own]) => ({
      value,
      label: own.map(({ statement }) => statement.label).reduce((a, b) => (b.length > a.length ? b : a)),
      claims: own,
    }));
    const { statement, subject } = about[0]!;
    const whose = subject?.name ?? (statement.patient && `the ${statement.patient}`);
    const title = ASKED[statement.topic] ?? `place of the ${statement.topic}${whose ? ` of ${whose}` : ''}`;
    return sides.length > 1 && sourcesOf(single.flat()) > 1
      ? [writeDisagreement('place', title, sides, sourceIds)]
      : [];
  });
}
