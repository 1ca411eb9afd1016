import type { Statement } from '../../model/index.js';
import { isWide } from '../deeds/deed-places.js';
import type { Figure } from '../numbers/find-figures.js';
import type { PlacedName } from '../references/placed-names.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Adds whose clause a figure stands in, and in which town it is told to be so, where it isn't told of somebody itself. */
export function placeFigure(statement: Statement, context: SentenceContext, figure: Figure): Statement {
  if (statement.counted === undefined) return statement;
  const holder = holderOf(context, figure);
  const town = townOfFigure(context, figure);
  return { ...statement, ...(holder && { holder: holder.name }), ...(town && { town: town.name }) };
}

/** "the company earned 5 million" */
function holderOf(context: SentenceContext, { first }: Figure): PlacedName | undefined {
  const { references, sentence } = context;
  const clause = context.clauseAt(first);
  const subject = clause.verb === undefined ? undefined : references.subjectToken(clause.verb, sentence);
  const doer =
    subject === undefined
      ? undefined
      : (references.resolve(subject, sentence, 'group') ?? references.resolve(subject, sentence, 'person'));
  return doer ?? references.ownerOf(first, clause, sentence);
}

/** "In Milan, organisers put it at 60,000": the only town of the figure's clause, or else of its sentence. */
function townOfFigure(context: SentenceContext, { first }: Figure): PlacedName | undefined {
  const { reading, references, sentence } = context;
  const towns = references.namesIn(sentence).filter((name) => isTownAt(context, name));
  const clause = context.clauseAt(first);
  const own = towns.filter((town) => clause.first <= town.first && town.first < clause.end);
  const among = own.length > 0 ? own : towns;
  const { tokens } = reading;
  const called = ({ first: from, last }: PlacedName) =>
    reading.text.slice(tokens[from]!.start, tokens[last]!.end).toLowerCase();
  return among.every((town) => called(town) === called(among[0]!)) ? among[0] : undefined;
}

const isTownAt = ({ reading: { tokens, text } }: SentenceContext, { first, last, kind }: PlacedName): boolean =>
  kind === 'place' &&
  /^(?:in|at)$/.test(tokens[first - 1]?.lower ?? '') &&
  !/^['’]s?$/.test(tokens[last + 1]?.text ?? '') &&
  !isWide(text.slice(tokens[first]!.start, tokens[last]!.end));
