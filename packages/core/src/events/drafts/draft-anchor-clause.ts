import { dateOfSpan } from '../../calendar/index.js';
import type { FuzzyDate, PublicationDate, TemporalAnchor, TemporalExpression } from '../../model/index.js';
import { offsetDate } from '../../temporal/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Draft } from './draft.js';
import type { SentenceContext } from './new-draft.js';

type EventAnchor = Extract<TemporalAnchor, { kind: 'event' }>;

/**
 * "He was arrested on 21 June, nine months after police searched the yard": the search is counted back from the arrest, which has a day of its
 * own; "three days after the ferry sank, divers are still at work": from the day of the paper.
 * What a date leans on has in no case the date of what leans on it: without a day to count from, such a clause is left out.
 */
export function countAnchorClauses(
  drafts: readonly Draft[],
  clauses: readonly Clause[],
  { expressions, dated, published }: SentenceContext,
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
    const now = host ? undefined : paperOf(published, anchor, expressions[at!]!, clauses, tokens);
    const from = host?.date ?? now;
    if (!from || !anchor.offset || /X/.test(anchor.offset)) return false;
    const side = anchor.direction === 'after' ? 'before' : 'after';
    draft.date = offsetDate(from, { ...anchor, direction: side });
    draft.expression = at;
    draft.basis = 'relative';
    draft.reason = `It is told to be "${expressions[at!]!.text}" ${side} ${now ? 'the day of the article' : 'what its sentence dates'}.`;
    return true;
  });
}

/** The day of a text in whose present a sentence tells what is so some time after its anchor. */
function paperOf(
  published: PublicationDate | undefined,
  anchor: EventAnchor,
  { start }: TemporalExpression,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): FuzzyDate | undefined {
  if (!published || published.start !== published.end || anchor.direction !== 'after') return undefined;
  const isFronted = clauses.every(({ verb }) => tokens[verb]!.start > start);
  const main = isFronted
    ? clauses.find(({ verb }) => tokens[verb]!.start >= anchor.end)
    : clauses.find(({ first, end }) => tokens[first]!.start <= start && start < tokens[end - 1]!.end);
  if (!main || !/^(?:present|perfect)$/.test(main.tense) || tokens[main.verb]!.start < anchor.end === isFronted)
    return undefined;
  return dateOfSpan({ start: published.start, end: published.end });
}

/** "made ready for Sunday": the day of what is to come is none to count back from. */
const isGoal = (text: string, expression: TemporalExpression | undefined): boolean =>
  expression !== undefined && /\bfor\s+$/i.test(text.slice(Math.max(0, expression.start - 6), expression.start));

const holds = (tokens: readonly Token[], first: number, end: number, { start }: TemporalExpression): boolean =>
  tokens[first]!.start <= start && start < tokens[end - 1]!.end;
