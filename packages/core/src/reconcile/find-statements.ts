import type { NameMention, Statement, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { References } from './references.js';
import { SentenceContext } from './sentence-context.js';
import { stateAges } from './state-ages.js';
import { stateAttributions } from './state-attributions.js';
import { stateCauses } from './state-causes.js';
import { stateCulprits } from './state-culprits.js';
import { stateCurfews } from './state-curfews.js';
import { stateDeaths } from './state-deaths.js';
import { stateDeeds } from './state-deeds.js';
import { stateDurations } from './state-durations.js';
import { stateExperience } from './state-experience.js';
import { stateFigures } from './state-figures.js';
import { stateMagnitudes } from './state-magnitudes.js';
import { stateNominalDeeds } from './state-nominal-deeds.js';
import { stateOpenings } from './state-openings.js';
import { stateOutcomes } from './state-outcomes.js';
import { statePlaces } from './state-places.js';
import { statePleas } from './state-pleas.js';
import { stateTerms } from './state-terms.js';
import { stateTimes } from './state-times.js';
import { stateVotes } from './state-votes.js';

/** Reads one sort of statement off a sentence; some lean on its dates, or on what was stated before. */
type Reader = (
  context: SentenceContext,
  dates: readonly TemporalExpression[],
  earlier: readonly Statement[],
) => readonly Statement[];

const READERS: readonly Reader[] = [
  stateFigures,
  stateAges,
  stateTerms,
  stateTimes,
  stateCurfews,
  stateVotes,
  stateDurations,
  stateExperience,
  stateDeeds,
  stateNominalDeeds,
  stateOpenings,
  stateOutcomes,
  statePleas,
  stateMagnitudes,
  stateDeaths,
  stateAttributions,
  stateCulprits,
  stateCauses,
  statePlaces,
];

/** What a document says on points on which others may say something else, sentence by sentence. Speech is not its own word. */
export function findStatements(
  reading: TextReading,
  expressions: readonly TemporalExpression[],
  names: readonly NameMention[],
): Statement[] {
  const references = new References(reading, names);
  const statements: Statement[] = [];
  let next = 0;
  reading.sentences.forEach(({ role, end }, sentence) => {
    const dates: TemporalExpression[] = [];
    for (; next < expressions.length && expressions[next]!.start < end; next++) dates.push(expressions[next]!);
    if (role === 'boilerplate' || role === 'quotation') return;
    const context = new SentenceContext(reading, references, sentence);
    for (const read of READERS) {
      const found = read(context, dates, statements);
      if (found.length > 0) statements.push(...found);
    }
  });
  return statements;
}
