import { FIRST_COME } from '../lexicon/index.js';
import type { Disagreement } from '../model/index.js';
import { contentRoots } from '../text/index.js';
import { type Claim, groupBy, type Side, sourcesOf, writeDisagreement } from './positions.js';

const ASKED: Readonly<Record<string, string>> = {
  recovery: 'who recovered',
  discovery: 'who found',
  closure: 'who closed',
};

/** Whether an attribution says who came first to something: navy divers, foreign salvors. */
export const isDoer = ({ statement: { aspect, topic } }: Claim): boolean =>
  aspect === 'attribution' && FIRST_COME.has(topic);

/** Sources that have one thing found or recovered by different people. Descriptions with a word in common are of one. */
export function disputeDoers(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const doers = groupBy(
    claims.filter(isDoer),
    ({ statement: { topic, patient }, subject }) => `${topic}/${subject?.id ?? patient ?? ''}`,
  );
  return [...doers.values()].flatMap((about) => {
    const sides: (Side & { claims: Claim[]; words: Set<string> })[] = [];
    for (const claim of about) {
      const words = contentRoots(claim.statement.value);
      const side = sides.find((other) => words.some((word) => other.words.has(word)));
      if (side) {
        side.claims.push(claim);
        for (const word of words) side.words.add(word);
      } else sides.push({ ...claim.statement, claims: [claim], words: new Set(words) });
    }
    // A source that names two of them has both a hand in it.
    const single = sides.every((a) =>
      sides.every(
        (b) => a === b || !a.claims.some(({ document }) => b.claims.some((claim) => claim.document === document)),
      ),
    );
    if (sides.length < 2 || sourcesOf(about) < 2 || !single) return [];
    const { statement, subject } = about[0]!;
    const title = `${ASKED[statement.topic]} ${subject?.name ?? `the ${statement.patient}`}`;
    return [writeDisagreement('attribution', title, sides, sourceIds)];
  });
}
