import { dateOfExpression } from '../../calendar/index.js';
import type { TemporalAnchor, TemporalExpression } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import { headOf, nominalHead, speechOf } from '../clauses/choose-head.js';
import type { Clause } from '../clauses/read-clauses.js';
import { type Head, headAt } from '../words/head-at.js';
import { verbTables } from '../words/verb-tables.js';
import { adjustStatus } from './adjust-status.js';
import { innerHead } from './another-time.js';
import { isBorrowed, isLength } from './borrowed-dates.js';
import { clauseAt, clauseBeforeState, clauseBehindAside, clauseOfScene, clauseOfWhen } from './clause-of-date.js';
import { dateBetween, endsSpan } from './date-between.js';
import type { Draft } from './draft.js';
import { draftAnchor } from './draft-anchor.js';
import { isEndOfOther, isIdle } from './idle-dates.js';
import { type ListedNoun, listedNoun, nounOfDay } from './listed-noun.js';
import { newDraft, type SentenceContext } from './new-draft.js';
import { clauseByNoun, clauseOfNoun, draftOfNoun } from './noun-clause.js';
import { isAttributive, isDateOf, nounOf } from './noun-of-date.js';
import { tellsNothing } from './tells-nothing.js';
import { toldOffset } from './told-offset.js';

type EventAnchor = Extract<TemporalAnchor, { kind: 'event' }>;

/** The mention that a temporal expression dates: that of its clause, or of the event noun that it belongs to. */
export function draftDated(
  reading: TextReading,
  index: number,
  clauses: readonly Clause[],
  at: number,
  context: SentenceContext,
): Draft[] {
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[index]!;
  const expression = context.expressions[at]!;
  if (endsSpan(reading.text, context.expressions, at)) return [];
  const between = dateBetween(reading.text, context.expressions, at);
  const date = between?.date ?? (isInstant(expression) ? (dateOfExpression(expression) ?? undefined) : undefined);
  const leansOn = expression.anchor?.kind === 'event' && !date ? expression.anchor : undefined;
  const offset = date || leansOn ? undefined : toldOffset(expression, reading.text);
  if (!date && !leansOn && !offset) return [];
  if (isIdle(reading, index, expression, date, clauses, context)) return [];
  const holder = clauseAt(tokens, clauses, expression.start);
  const listed =
    date &&
    (listedNoun(tokens, context.expressions, context.dated, at, firstToken) ??
      (holder && nounOfDay(tokens, holder, expression)));
  if (listed)
    return [
      draftListed(reading, index, listed, context, {
        expression: at,
        date,
        basis: expression.anchor ? 'relative' : 'stated',
        reason: expression.reason,
      }),
    ];
  // "in custody since 3 October, when he was taken from his flat": the date is that of what "when" tells.
  const bounded = date?.modifier === 'since' || isUntil(reading.text, expression.start);
  const since = bounded ? clauseOfWhen(tokens, clauses, expression.end) : undefined;
  const scene = clauseOfScene(tokens, clauses, holder) ?? clauseBeforeState(tokens, clauses, holder);
  const clause = since ?? scene ?? clauseBehindAside(tokens, clauses, holder, expression) ?? holder;
  if (clause && date && isEndOfOther(reading, clause, expression, date, context)) return [];
  if (leansOn && isLength(reading.text, expression)) return [];
  if (leansOn && clause) {
    // "A day after Varga stepped down, shops and schools opened": what is counted from is not what is dated.
    const { start } = tokens[clause.verb]!;
    const isAnchor = /\b(?:after|before)\s+$/i.test(reading.text.slice(Math.max(0, leansOn.start - 8), leansOn.start));
    if (isAnchor && leansOn.start <= start && start < leansOn.end) return [];
    const inverse = draftAnchor(reading, index, clauses, clause, leansOn, at, context);
    if (inverse) return [inverse];
    // "weeks after the vote" dates little; what the clause goes on with dates it better.
    if (isVague(leansOn) && leansOn.direction === 'after' && clause.tense === 'past') return [];
  }
  const noun = leansOn
    ? undefined
    : ((clause && participleOf(tokens, clause, expression)) ??
      nounOf(tokens, expression, firstToken, endToken, (noun) =>
        context.dated.some((other) => other !== at && isDateOf(tokens, context.expressions[other]!, noun, firstToken)),
      ) ??
      (clause && innerHead(reading, clause, expression, date, context)));
  // "praised the 2019 film": the year is the film's, of which nothing is told.
  if (!noun && !leansOn && isAttributive(tokens, expression, firstToken, endToken)) return [];
  const said =
    noun &&
    (clauseOfNoun(tokens, clauses, noun, expression, context) ?? clauseByNoun(tokens, clause, noun, expression));
  if (noun && said && date) {
    const draft = draftOfNoun(reading, index, said, noun, context);
    Object.assign(draft, { expression: at, date, basis: 'stated', reason: expression.reason });
    adjustStatus(draft, reading, context);
    return [draft];
  }
  // "14 March 1998: Failure."
  const from = context.entry && !clause ? tokenBehind(tokens, firstToken, endToken, expression.end) : firstToken;
  const told = clause ? headOf(tokens, clause) : nominalHead(tokens, from, endToken, true);
  const saying = clause && told && verbTables().reporting.has(told.root) ? speechOf(tokens, clause) : undefined;
  // "has been in custody since May": what began then is told by a noun.
  const state = date?.modifier === 'since' && !since && clause ? stateOf(tokens, clause) : undefined;
  if (clause && !noun && !state && !since && isBorrowed(reading, clause, expression, date, context)) return [];
  const head = noun ?? state ?? saying ?? told;
  if (!head || (!noun && !state && clause && tellsNothing(clause, head, date, tokens))) return [];
  // "September 2018." by itself tells nothing.
  if (!clause && tokens[head.token]!.start >= expression.start && tokens[head.token]!.end <= expression.end) return [];
  // "opened an inquiry in June": the noun is what the clause tells, not something told in passing.
  const passing = noun !== undefined && noun.token !== told?.token;
  const draft = newDraft(reading, index, clause, head, context, passing);
  draft.passing = passing;
  // "until May, when it lost a wheel": that is what the sentence comes to.
  if (since) draft.main = true;
  if (passing && clause) draft.frontedEnd = endOfFronted(tokens, clause, head.token);
  draft.expression = at;
  // "from the 2019 protests" is about the protests, not about what followed.
  const begins = date?.modifier === 'since' && (noun || state);
  // "after the 2019 vote": the year is the vote's own.
  const own = passing && /^(?:after|before)$/.test(date?.modifier ?? '') && tokens[head.token]!.start >= expression.end;
  draft.date = date && (begins || since || own) ? { ...date, modifier: undefined } : date;
  draft.leansOn = leansOn;
  draft.offset = offset;
  draft.basis = leansOn ? 'event' : expression.anchor || offset ? 'relative' : 'stated';
  draft.reason = between?.reason ?? expression.reason;
  adjustStatus(draft, reading, context);
  return [draft];
}

/** An item of a list is known by its own words. */
function draftListed(
  reading: TextReading,
  index: number,
  { head, first, end }: ListedNoun,
  context: SentenceContext,
  dating: Pick<Draft, 'expression' | 'date' | 'basis' | 'reason'>,
): Draft {
  const draft = { ...newDraft(reading, index, undefined, head, context, true), passing: true, first, end, ...dating };
  adjustStatus(draft, reading, context);
  return draft;
}

const isUntil = (text: string, at: number): boolean =>
  /\b(?:until|till)\s+$/i.test(text.slice(Math.max(0, at - 8), at));

/** "Relatives of those killed in 2015 were paid": the date of what is said of a subject by a participle. */
function participleOf(
  tokens: readonly Token[],
  { first, group }: Clause,
  { start, end }: TemporalExpression,
): Head | undefined {
  if (tokens[first]!.start > start || tokens[group]!.start < end) return undefined;
  let i = group - 1;
  while (i > first && tokens[i]!.start >= start) i--;
  if (!/^(?:in|on)$/.test(tokens[i]!.lower)) return undefined;
  const head = i - 1 > first && tokens[i - 1]!.pos === 'VERB' ? headAt(tokens, i - 1) : undefined;
  return head?.kind && /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[i - 2]!.pos) ? head : undefined;
}

/** The event noun by which a state is told: "has been in custody", "has been on strike". */
function stateOf(tokens: readonly Token[], { verb, end }: Clause): Head | undefined {
  if (!/^(?:been|is|are|was|were)$/.test(tokens[verb]!.lower)) return undefined;
  if (!/^(?:in|on|under|at|out)$/.test(tokens[verb + 1]?.lower ?? '')) return undefined;
  return nominalHead(tokens, verb + 2, Math.min(end, verb + 5));
}

/** The token behind the comma that ends a phrase before a clause's subject, where a noun stands in such a phrase. */
function endOfFronted(tokens: readonly Token[], clause: Clause, noun: number): number | undefined {
  const { group } = clause;
  const first = clause.opening ?? clause.first;
  const begins = tokens
    .slice(first, first + 4)
    .some(({ text }) => /^(?:after|before|during|since|following|despite)$/i.test(text));
  if (!begins || noun >= group) return undefined;
  for (let i = noun + 1; i < group; i++) if (tokens[i]!.text === ',') return i + 1;
  return undefined;
}

const isInstant = ({ type }: TemporalExpression): boolean => type === 'DATE' || type === 'TIME';

/** "days after", "after": no count is given. */
const isVague = ({ offset, weekday }: EventAnchor): boolean =>
  weekday === undefined && (offset === undefined || /^PX/.test(offset));

/** The first token that begins behind a place, or the end. */
function tokenBehind(tokens: readonly Token[], first: number, end: number, place: number): number {
  let at = first;
  while (at < end && tokens[at]!.start < place) at++;
  return at;
}
