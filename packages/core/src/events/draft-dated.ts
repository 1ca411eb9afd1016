import { compareDays, dateOfExpression, daysBetween, spanLength, weekdayOf } from '../calendar/index.js';
import type { FuzzyDate, TemporalAnchor, TemporalExpression, TextSpan } from '../model/index.js';
import { goesIntoMorning } from '../temporal/index.js';
import type { TextReading, Token } from '../text/index.js';
import { type Head, headAt, headOf, nominalHead, nounOf, speechOf } from './choose-head.js';
import { dateBetween, endsSpan } from './date-between.js';
import type { Draft } from './draft.js';
import { draftAnchor } from './draft-anchor.js';
import { newDraft, type SentenceContext } from './new-draft.js';
import type { Clause } from './read-clauses.js';
import { verbTables } from './verb-tables.js';

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
  const offset = date || leansOn ? undefined : offsetOf(expression, reading.text);
  if (
    (!date && !leansOn && !offset) ||
    isCompared(reading, expression) ||
    isImprint(reading, firstToken, expression) ||
    (date && isEra(reading, expression, date, context))
  ) {
    return [];
  }
  const holder = clauseAt(tokens, clauses, expression.start);
  // "in custody since 3 October, when he was taken from his flat": the date is that of what "when" tells.
  const bounded = date?.modifier === 'since' || isUntil(reading.text, expression.start);
  const since = bounded ? clauseOfWhen(tokens, clauses, expression.end) : undefined;
  const clause = since ?? clauseBehindAside(tokens, clauses, holder, expression) ?? holder;
  if (isBesideNoun(tokens, expression, firstToken, endToken)) return [];
  if (isField(tokens, firstToken, expression, clauses)) return [];
  if (clause && date && isEndOfOther(reading, clause, expression, date, context)) return [];
  if (leansOn && clause) {
    const inverse = draftAnchor(reading, index, clauses, clause, leansOn, at, context);
    if (inverse) return [inverse];
    // "weeks after the vote" dates little; what the clause goes on with dates it better.
    if (isVague(leansOn) && leansOn.direction === 'after' && clause.tense === 'past') return [];
  }
  const noun = leansOn
    ? undefined
    : ((clause && participleOf(tokens, clause, expression)) ?? nounOf(tokens, expression, firstToken, endToken));
  // "14 March 1998: Failure."
  const from = context.entry && !clause ? tokenBehind(tokens, firstToken, endToken, expression.end) : firstToken;
  const told = clause ? headOf(tokens, clause) : nominalHead(tokens, from, endToken, true);
  const saying = clause && told && verbTables().reporting.has(told.root) ? speechOf(tokens, clause) : undefined;
  // "has been in custody since May": what began then is told by a noun.
  const state = date?.modifier === 'since' && !since && clause ? stateOf(tokens, clause) : undefined;
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

/**
 * "Jane Roe, mayor until 2017, left", "has closed the school until Monday": what "until" names is the end of a state, here not of
 * what the clause tells.
 */
function isEndOfOther(
  { text, tokens }: TextReading,
  { first, group, verb, tense }: Clause,
  { start, end }: TemporalExpression,
  date: FuzzyDate,
  { published }: SentenceContext,
): boolean {
  // "is not due until May" is due in May.
  const before = text.slice(Math.min(tokens[first]!.start, start), start);
  if (!/\b(?:until|till)\s+(?:the\s+)?$/i.test(before) || /\bnot\b|n['’]t\b/i.test(before)) return false;
  if (published && compareDays(date.start, published.end) > 0) return /^(?:past|perfect|present)$/.test(tense);
  const [from, to] = end <= tokens[group]!.start ? [end, tokens[group]!.start] : [tokens[verb]!.end, start];
  return /,/.test(text.slice(from, Math.max(from, to)));
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

/** The clause that holds a place, or whose beginning does where asides part it from its verb; else the next one. */
function clauseAt(tokens: readonly Token[], clauses: readonly Clause[], place: number): Clause | undefined {
  const holds = ({ first, end }: Clause) => tokens[first]!.start <= place && place < tokens[end - 1]!.end;
  const opens = ({ opening }: Clause) => opening !== undefined && tokens[opening]!.start <= place;
  return clauses.find(holds) ?? clauses.find(opens) ?? clauses.find(({ end }) => tokens[end - 1]!.end > place);
}

/** "On Monday, when the roof had gone, the firm gave up": a date that opens a sentence is its main clause's. */
function clauseBehindAside(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  holder: Clause | undefined,
  { start, end }: TemporalExpression,
): Clause | undefined {
  if (!holder) return undefined;
  let i = holder.first;
  while (i < holder.group && tokens[i]!.start < start && !/^(?:NOUN|PROPN|PRON|VERB)$/.test(tokens[i]!.pos)) i++;
  if (tokens[i]!.start < start) return undefined;
  while (i < holder.group && tokens[i]!.start < end) i++;
  if (tokens[i]?.text !== ',' || i + 1 >= holder.group || !/^(?:when|as|after|while|once)$/.test(tokens[i + 1]!.lower))
    return undefined;
  const next = clauses[clauses.indexOf(holder) + 1];
  const main =
    next && next.tense !== 'bare' && tokens[next.first - 1]?.text === ',' && !OPENS.test(tokens[next.first]!.lower);
  return main ? next : undefined;
}

const OPENS = /^(?:and|but|or|when|as|after|while|once|who|whom|whose|which|that|because|before|until)$/;

/** The clause that says what happened at a date right before it: ", when officers came". */
const clauseOfWhen = (tokens: readonly Token[], clauses: readonly Clause[], place: number): Clause | undefined =>
  clauses.find(
    ({ first, tense }) =>
      tokens[first]!.lower === 'when' &&
      tokens[first - 1]?.text === ',' &&
      tokens[first - 2]?.end === place &&
      tense !== 'bare',
  );

/** What has a date is planned where that lies ahead of publication, and no longer where it lies behind. */
function adjustStatus(draft: Draft, reading: TextReading, { published }: SentenceContext): void {
  const { date } = draft;
  if (!date || !published) return;
  // "By early Saturday police had left", in an article dated Friday, has been.
  const lapsed =
    /^(?:past|pluperfect)$/.test(draft.tense) &&
    daysBetween(published.end, date.start) === 1 &&
    goesIntoMorning(weekdayOf(date.start), published.end, reading);
  if (lapsed) return;
  if (compareDays(date.start, published.end) > 0) draft.status = 'planned';
  else if (draft.status === 'planned' && compareDays(date.end, published.start) < 0) draft.status = 'reported';
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

/** "two weeks later", where the text doesn't name what it is later than. */
function offsetOf({ type, value, text, start }: TemporalExpression, all: string): Draft['offset'] {
  // "Within weeks they had founded a club": of what, the text has told.
  if (
    type === 'DURATION' &&
    /\bwithin\s+(?:a\s+)?$/i.test(all.slice(Math.max(0, start - 10), start)) &&
    /^PT?[X1][DWMH]$/.test(value)
  )
    return { direction: 'after', duration: value.replace(/\d/, 'X') };
  const word = /\b(later|afterwards?|earlier|before)$/i.exec(text)?.[1]?.toLowerCase();
  if (type !== 'DURATION' || !word) return undefined;
  return { direction: word === 'earlier' || word === 'before' ? 'before' : 'after', duration: value };
}

/** The first token that begins behind a place, or the end. */
function tokenBehind(tokens: readonly Token[], first: number, end: number, place: number): number {
  let at = first;
  while (at < end && tokens[at]!.start < place) at++;
  return at;
}

/** "the worst flood of the 21st century", "a 12th-century bridge": a time that holds the day of writing, or that says how old something is. */
const isEra = ({ text }: TextReading, { end }: TextSpan, date: FuzzyDate, { published }: SentenceContext): boolean =>
  spanLength(date) >= CENTURY &&
  (/^\s\p{L}/u.test(text.slice(end, end + 2)) ||
    (published !== undefined && compareDays(date.end, published.start) >= 0));
const CENTURY = 30_000;

/** "Jane Roe -- in office since 1998 -- resigned": what stands between dashes without a verb is said of the noun before it. */
function isBesideNoun(tokens: readonly Token[], { start, end }: TextSpan, first: number, last: number): boolean {
  const at = tokenBehind(tokens, first, last, start);
  let [from, to] = [at, at];
  while (from > first && at - from < ASIDE && !DASH.test(tokens[from]!.text)) from--;
  if (!DASH.test(tokens[from]!.text)) return false;
  while (to < last && to - at < ASIDE && (tokens[to]!.start < end || !DASH.test(tokens[to]!.text))) to++;
  const apart = tokens[from + 1]!.start > tokens[from]!.end;
  return (
    apart &&
    DASH.test(tokens[to]?.text ?? '') &&
    tokens.slice(from, at).some(({ lower }) => lower === 'since') &&
    !tokens.slice(from, to).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  );
}
const DASH = /^(?:--|–|—)$/;
const ASIDE = 12;

/** "Born: 3 May 1904, Westport Also known as: ...": what stands behind a label in a box that runs on into the text. */
const isField = (
  tokens: readonly Token[],
  first: number,
  { start, end }: TextSpan,
  clauses: readonly Clause[],
): boolean =>
  tokens[first + 1]?.text === ':' &&
  tokens[first + 2]?.start === start &&
  /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) &&
  clauses.some(({ group }) => tokens[group]!.start > end);

/** "three days later than planned", "not 2015": the date is named only to say that it isn't the one. */
const isCompared = ({ text }: TextReading, { start, end }: TemporalExpression): boolean =>
  /^\s+than\b/i.test(text.slice(end, end + 8)) ||
  /\b(?:not|rather than|instead of)(?:\s+(?:in|on|by|until|since))?\s+$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** "Published: 2021-05-03", "8 November 2011 Last updated at 21:40" date the article. */
const isImprint = ({ text, tokens }: TextReading, first: number, { start, end }: TemporalExpression): boolean =>
  /^\s*(?:page\s+)?(?:date|dated|published|(?:last\s+)?updated|posted|last modified)(?:\s+(?:on|at))?\s*:?\s*$/i.test(
    text.slice(tokens[first]!.start, start),
  ) ||
  /\blast\s+(?:updated|modified)(?:\s+(?:on|at))?\s*:?\s*$/i.test(text.slice(Math.max(0, start - 24), start)) ||
  /^\s*(?:page\s+)?last\s+(?:updated|modified)\b/i.test(text.slice(end, end + 24));

function tellsNothing(clause: Clause, head: Head, date: FuzzyDate | undefined, tokens: readonly Token[]): boolean {
  // "Nobody was charged", "compared with 19 in May"
  if (tokens.slice(clause.first, clause.group).some(({ lower }) => /^(?:nobody|nothing|none)$/.test(lower)))
    return true;
  if (tokens[clause.verb]!.lower === 'compared' && /^(?:with|to)$/.test(tokens[clause.verb + 1]?.lower ?? ''))
    return true;
  if (isUnreal(clause, tokens)) return true;
  if (tokens[clause.verb]!.pos === 'AUX' && !head.kind) return true;
  const since = date?.modifier === 'since' && tokens[clause.first]!.lower !== 'when';
  return (since && isState(clause, head)) || isAside(clause, head, date, tokens);
}

/** "had he stepped down on Thursday, it would have", "if they had come on Monday": it didn't happen. */
function isUnreal({ first, group, tense }: Clause, tokens: readonly Token[]): boolean {
  const at = /^even$/i.test(tokens[first]!.text) ? first + 1 : first;
  const opener = tokens[at]!.lower;
  if (opener === 'had') return at < group && tokens[at + 1]?.pos !== 'VERB';
  return opener === 'if' && tense === 'pluperfect';
}

/** "have ruled since 1999": what lasts began then, but nothing is told of its beginning. */
const isState = (clause: Clause, { kind }: Head): boolean =>
  verbTables().stative.has(clause.root) ||
  (!clause.passive && (clause.tense === 'perfect' || clause.tense === 'present')) ||
  (clause.tense === 'perfect' && !kind);

const MONTH = 31;

/** "a clerk, who left school in 1999": what is said of somebody in passing, by the year, is no event of the story. */
const isAside = (clause: Clause, { kind }: Head, date: FuzzyDate | undefined, tokens: readonly Token[]): boolean =>
  kind === undefined &&
  date !== undefined &&
  spanLength(date) > MONTH &&
  (/^(?:who|whose|whom)$/i.test(tokens[clause.first]!.text) ||
    (clause.tense === 'bare' && clause.group === clause.verb));
