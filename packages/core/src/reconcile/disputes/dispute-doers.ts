import { FIRST_COME } from '../../lexicon/index.js';
import type { Disagreement } from '../../model/index.js';
import { contentRoots } from '../../text/index.js';
import { sharedContext } from '../attaching/statement-sites.js';
import { type Claim, groupBy, type Side, sourcesOf, writeDisagreement } from './positions.js';

const ASKED: Readonly<Record<string, string>> = {
  recovery: 'who recovered',
  discovery: 'who found',
  closure: 'who closed',
  cause: 'what caused it',
  death: 'who killed',
};

/** Whether an attribution says who came first to something, or what caused it: navy divers, foreign salvors; ice, speeding. */
export const isDoer = ({ statement: { aspect, topic } }: Claim): boolean =>
  aspect === 'attribution' && (FIRST_COME.has(topic) || topic === 'cause' || topic === 'death');

/** Sources that have one thing found or recovered by different people, or caused by different things. Descriptions with a word in common are of one. */
export function disputeDoers(claims: readonly Claim[], sourceIds: readonly string[]): Disagreement[] {
  const doers = groupBy(
    claims.filter(isDoer),
    ({ statement: { topic, patient }, subject }) => `${topic}/${subject?.id ?? patient ?? ''}`,
  );
  return [...doers.values()].flatMap((about) => {
    const sides: (Side & { claims: Claim[]; words: Set<string> })[] = [];
    for (const claim of about) {
      const roots = contentRoots(claim.statement.value);
      const words = roots.length > 0 ? roots : [claim.statement.value];
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
    if (sides.length < 2 || sourcesOf(about) < 2 || !single || !areOfOne(sides)) return [];
    const { statement, subject } = about[0]!;
    const whom = subject?.name ?? (statement.patient && `the ${statement.patient}`);
    const title = whom ? `${ASKED[statement.topic]} ${whom}` : ASKED[statement.topic]!;
    return [writeDisagreement('attribution', title, sides, sourceIds)];
  });
}

/** Of more causes than this, some are of other things. */
const MOST_CAUSES = 3;
/** How much the sentences that tell two causes must share. */
const ALIKE = 2;

/** Whether causes are all given of one thing. */
function areOfOne(sides: readonly Side[]): boolean {
  const [first, ...others] = sides;
  if (first!.claims[0]!.statement.topic !== 'cause') return true;
  const share = (a: Claim, b: Claim) => a.document !== b.document && sharedContext(a.context(), b.context()) >= ALIKE;
  return (
    sides.length <= MOST_CAUSES &&
    others.every(({ claims }) => claims.some((claim) => first!.claims.some((other) => share(claim, other))))
  );
}
