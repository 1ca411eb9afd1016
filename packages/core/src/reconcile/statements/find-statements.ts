import type { NameMention, Statement, TemporalExpression } from '../../model/index.js';
import { ofWord, type TextReading, type Word } from '../../text/index.js';
import { mayTellDeed, stateDeeds } from '../deeds/state-deeds.js';
import { isNominalDeed, stateNominalDeeds } from '../deeds/state-nominal-deeds.js';
import { stateFigures } from '../figures/state-figures.js';
import { beginsNumber } from '../numbers/find-figures.js';
import { References } from '../references/references.js';
import { SentenceContext } from '../references/sentence-context.js';
import { mayTellOutcome } from './outcome-words.js';
import { mayBeAge, stateAges } from './state-ages.js';
import { mayAnswer, stateAnswers } from './state-answers.js';
import { mayAttribute, stateAttributions } from './state-attributions.js';
import { mayTellCause, stateCauses } from './state-causes.js';
import { mayBlame, stateCulprits } from './state-culprits.js';
import { stateCurfews } from './state-curfews.js';
import { mayTellDeath, stateDeaths } from './state-deaths.js';
import { stateDurations } from './state-durations.js';
import { mayCountHours, stateExperience } from './state-experience.js';
import { stateMagnitudes } from './state-magnitudes.js';
import { opens, stateOpenings } from './state-openings.js';
import { stateOutcomes } from './state-outcomes.js';
import { mayTellPlace, statePlaces } from './state-places.js';
import { isOfPlea, statePleas } from './state-pleas.js';
import { stateTerms } from './state-terms.js';
import { stateTimes } from './state-times.js';
import { isOfVote, stateVotes } from './state-votes.js';

/** Reads one sort of statement off a sentence; some lean on its dates, or on what was stated before. */
interface Reader {
  read: (
    context: SentenceContext,
    dates: readonly TemporalExpression[],
    earlier: readonly Statement[],
  ) => readonly Statement[];
  /** Whether a word may set it off: a sentence with none says nothing of the sort. */
  needs?: (word: Word) => boolean;
}

const READERS: readonly Reader[] = [
  { read: stateFigures, needs: beginsNumber },
  { read: stateAges, needs: mayBeAge },
  { read: stateTerms },
  { read: stateTimes },
  { read: stateCurfews },
  { read: stateVotes, needs: isOfVote },
  { read: stateDurations },
  { read: stateExperience, needs: mayCountHours },
  { read: stateDeeds, needs: mayTellDeed },
  { read: stateNominalDeeds, needs: isNominalDeed },
  { read: stateOpenings, needs: opens },
  { read: stateOutcomes, needs: mayTellOutcome },
  { read: statePleas, needs: isOfPlea },
  { read: stateMagnitudes },
  { read: stateDeaths, needs: mayTellDeath },
  { read: stateAttributions, needs: mayAttribute },
  { read: stateCulprits, needs: mayBlame },
  { read: stateCauses, needs: mayTellCause },
  { read: statePlaces, needs: mayTellPlace },
  { read: stateAnswers, needs: mayAnswer },
];

/** A bit for each reader, those that a word sets off or that need none. */
const readersOf = ofWord((word) =>
  READERS.reduce((bits, { needs }, at) => (!needs || needs(word) ? bits | (1 << at) : bits), 0),
);

/** What a document says on points on which others may say something else, sentence by sentence. Speech is not its own word. */
export function findStatements(
  reading: TextReading,
  expressions: readonly TemporalExpression[],
  names: readonly NameMention[],
): Statement[] {
  const references = new References(reading, names);
  const statements: Statement[] = [];
  let next = 0;
  reading.sentences.forEach(({ role, end, firstToken, endToken }, sentence) => {
    const dates: TemporalExpression[] = [];
    for (; next < expressions.length && expressions[next]!.start < end; next++) dates.push(expressions[next]!);
    if (role === 'boilerplate' || role === 'quotation') return;
    const context = new SentenceContext(reading, references, sentence);
    let called = 0;
    for (let i = firstToken; i < endToken; i++) called |= readersOf(reading.tokens[i]!.word);
    READERS.forEach(({ read }, at) => {
      if (called & (1 << at)) statements.push(...read(context, dates, statements));
    });
  });
  return statements;
}
