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
import { stateOutcomes } from './state-outcomes.js';
import { statePlaces } from './state-places.js';
import { statePleas } from './state-pleas.js';
import { stateTerms } from './state-terms.js';
import { stateTimes } from './state-times.js';
import { stateVotes } from './state-votes.js';

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
    statements.push(
      ...stateFigures(context, dates, statements),
      ...stateAges(context),
      ...stateTerms(context, dates),
      ...stateTimes(context, dates),
      ...stateCurfews(context, dates),
      ...stateVotes(context),
      ...stateDurations(context, dates),
      ...stateExperience(context),
      ...stateDeeds(context),
      ...stateOutcomes(context),
      ...statePleas(context),
      ...stateMagnitudes(context),
      ...stateDeaths(context),
      ...stateAttributions(context),
      ...stateCulprits(context),
      ...stateCauses(context),
      ...statePlaces(context),
    );
  });
  return statements;
}
