import type { Disagreement } from '../model/index.js';
import { type Claim, groupBy, sourcesOf, writeDisagreement } from './positions.js';

/** Sources that have one thing done to different places: a home, an office, an entrance. */
export function disputePlaces(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const places = claims.filter(({ statement }) => statement.aspect === 'place');
  return [...groupBy(places, ({ statement }) => statement.topic)].flatMap(([topic, about]) => {
    // A source that names several places tells more than one thing.
    const single = [...groupBy(about, ({ document }) => String(document)).values()].filter(
      (own) => new Set(own.map(({ statement }) => statement.value)).size === 1,
    );
    const sides = [...groupBy(single.flat(), ({ statement }) => statement.value)].map(([value, own]) => ({
      value,
      label: own.map(({ statement }) => statement.label).reduce((a, b) => (b.length > a.length ? b : a)),
      claims: own,
    }));
    return sides.length > 1 && sourcesOf(single.flat()) > 1
      ? [writeDisagreement('place', `what was ${topic}`, sides, sourceIds)]
      : [];
  });
}
