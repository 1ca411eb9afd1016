import type { TemporalExpression } from '../../model/index.js';
import { offsetDate } from '../../temporal/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Draft } from './draft.js';

/**
 * "He was arrested on 21 June, nine months after police searched the yard": the search is counted back from the arrest, which has a day of its own.
 * What a date leans on has in no case the date of what leans on it: without a day to count from, such a clause is left out.
 */
export function countAnchorClauses(
  drafts: readonly Draft[],
  expressions: readonly TemporalExpression[],
  dated: readonly number[],
  { text, tokens }: TextReading,
): Draft[] {
  return drafts.filter((draft) => {
    if (draft.expression !== undefined || !draft.clause) return true;
    const { start } = tokens[draft.clause.verb]!;
    const at = dated.find((index) => {
      const { anchor } = expressions[index]!;
      return anchor?.kind === 'event' && anchor.start <= start && start < anchor.end;
    });
    const anchor = at === undefined ? undefined : expressions[at]!.anchor;
    if (anchor?.kind !== 'event' || anchor.direction === 'at') return true;
    const host = drafts.find(
      ({ date, expression, headToken, first, end }) =>
        date &&
        expression !== at &&
        !isGoal(text, expressions[expression ?? -1]) &&
        headToken !== draft.headToken &&
        holds(tokens, first, end, expressions[at!]!),
    );
    if (!host?.date || !anchor.offset || /X/.test(anchor.offset)) return false;
    draft.date = offsetDate(host.date, { ...anchor, direction: anchor.direction === 'after' ? 'before' : 'after' });
    draft.expression = at;
    draft.basis = 'relative';
    draft.reason = `It is told to be "${expressions[at!]!.text}" ${anchor.direction === 'after' ? 'before' : 'after'} what its sentence dates.`;
    return true;
  });
}

/** "made ready for Sunday": the day of what is to come is none to count back from. */
const isGoal = (text: string, expression: TemporalExpression | undefined): boolean =>
  expression !== undefined && /\bfor\s+$/i.test(text.slice(Math.max(0, expression.start - 6), expression.start));

const holds = (tokens: readonly Token[], first: number, end: number, { start }: TemporalExpression): boolean =>
  tokens[first]!.start <= start && start < tokens[end - 1]!.end;
