import type { Disagreement } from '../../model/index.js';
import { sharedContext } from '../attaching/statement-sites.js';
import { type Claim, groupBy, sourcesOf, writeDisagreement } from './positions.js';

/** What a place is asked of, where the verb alone doesn't say it. */
const ASKED: Readonly<Record<string, string>> = {
  surrounded: 'what was surrounded',
  stormed: 'what was stormed',
  hit: 'what was hit',
};

/** How much two sentences must share, beside the deed, to be of one. */
const ALIKE = 1;

const answer = (some: readonly Claim[], others: readonly Claim[]): boolean =>
  some.some((a) => others.some((b) => b.document !== a.document && sharedContext(a.context(), b.context()) >= ALIKE));

/** Sources that have one thing done to different places, or in different ones: a home, an office, an entrance. */
export function disputePlaces(
  claims: readonly Claim[],
  sourceIds: readonly string[],
  areBeside: (one: string, other: string) => boolean = () => false,
): Disagreement[] {
  // "this compound" is where the speaker stands, whichever it is.
  const places = claims.filter(
    ({ statement: { aspect, label } }) => aspect === 'place' && !/^th(?:is|at|ese|ose) /i.test(label),
  );
  const disputes = [
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
    // "Nordhaven, Velmont": one town is in the other.
    const isNested = sides.some((a) => sides.some((b) => a !== b && areBeside(a.value, b.value)));
    if (isNested && about[0]!.statement.counted === 'town') return [];
    const { statement, subject } = about[0]!;
    const whose = subject?.name ?? (statement.patient && `the ${statement.patient}`);
    const title = ASKED[statement.topic] ?? `place of the ${statement.topic}${whose ? ` of ${whose}` : ''}`;
    const isOne = sides.some((a) => sides.some((b) => a !== b && answer(a.claims, b.claims)));
    return isOne && sourcesOf(single.flat()) > 1 ? [writeDisagreement('place', title, sides, sourceIds)] : [];
  });
  // Of two homes in two towns one dispute is enough: of a house in one and a hospital in the other.
  return disputes.filter(({ about }, index) => disputes.findIndex((other) => other.about === about) === index);
}
