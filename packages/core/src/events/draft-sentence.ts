import { compareDays, dateOfExpression } from '../calendar/index.js';
import type { FuzzyDate, NameMention, PublicationDate, TemporalExpression, TextSpan } from '../model/index.js';
import type { TextReading, Token } from '../text/index.js';
import { type Head, headOf, nominalHead, nounOf } from './choose-head.js';
import type { Draft } from './draft.js';
import { statusOf } from './mention-status.js';
import { termsOf } from './mention-terms.js';
import { type Clause, readClauses, verbTables } from './read-clauses.js';

/** What is known of the document around a sentence; `dated` and `named` index those that stand in it. */
export interface SentenceContext {
  expressions: readonly TemporalExpression[];
  dated: readonly number[];
  names: readonly NameMention[];
  named: readonly number[];
  published: PublicationDate | undefined;
}

/** The event mentions of one sentence, those without a date of their own included, in the order of the text. */
export function draftSentence(reading: TextReading, index: number, context: SentenceContext): Draft[] {
  const sentence = reading.sentences[index]!;
  if (sentence.role === 'boilerplate') return [];
  const clauses = readClauses(reading.tokens, sentence);
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (const expression of context.dated) {
    for (const draft of draftDated(reading, index, clauses, expression, context)) {
      if (taken.has(draft.headToken)) continue;
      taken.add(draft.headToken);
      drafts.push(draft);
    }
  }
  if (sentence.role !== 'quotation') drafts.push(...draftUndated(reading, index, clauses, taken, context));
  return drafts.sort((a, b) => a.headToken - b.headToken);
}

function draftDated(
  reading: TextReading,
  index: number,
  clauses: readonly Clause[],
  at: number,
  context: SentenceContext,
): Draft[] {
  const { tokens, sentences } = reading;
  const sentence = sentences[index]!;
  const expression = context.expressions[at]!;
  const instant = expression.type === 'DATE' || expression.type === 'TIME';
  const date = instant ? dateOf(expression) : undefined;
  const offset = date ? undefined : offsetOf(expression);
  const leansOn = expression.anchor?.kind === 'event' ? expression.anchor : undefined;
  if (!date && !leansOn && !offset) return [];
  const clause = clauses.find(({ end }) => tokens[end - 1]!.end > expression.start);
  const noun = nounOf(tokens, expression, sentence.firstToken, sentence.endToken);
  const head = noun ?? (clause ? headOf(tokens, clause) : nominalHead(tokens, sentence.firstToken, sentence.endToken));
  if (!head) return [];
  if (isCompared(reading, expression)) return [];
  if (!noun && clause && tokens[clause.verb]!.pos === 'AUX' && !head.kind) return [];
  if (!noun && date?.modifier === 'since' && (!clause || isState(clause, head))) return [];
  if (!noun && clause && isAside(clause, head, date, tokens)) return [];
  const draft = newDraft(reading, index, clause, head, context);
  draft.expression = at;
  // "from the 2019 protests" is about the protests, not about what followed.
  draft.date = date && noun && date.modifier === 'since' ? { ...date, modifier: undefined } : date;
  draft.leansOn = date ? undefined : leansOn;
  draft.offset = leansOn ? undefined : offset;
  draft.basis = leansOn ? 'event' : expression.anchor || offset ? 'relative' : 'stated';
  draft.reason = expression.reason;
  const { published } = context;
  if (date && published && compareDays(date.start, published.end) > 0) draft.status = 'planned';
  else if (draft.status === 'planned' && date && published && compareDays(date.end, published.start) < 0) {
    draft.status = 'reported';
  }
  return [draft];
}

/** "three days later than planned", "not 2015": the date is named only to say that it isn't the one. */
const isCompared = ({ text }: TextReading, { start, end }: TemporalExpression): boolean =>
  /^\s+than\b/i.test(text.slice(end, end + 8)) ||
  /\b(?:not|rather than|instead of)(?:\s+(?:in|on|by|until))?\s+$/i.test(text.slice(Math.max(0, start - 16), start));

/** "have ruled since 1999": what lasts began then, but nothing is told of its beginning. */
const isState = (clause: Clause, { kind }: Head): boolean =>
  verbTables().stative.has(clause.root) ||
  (!clause.passive && (clause.tense === 'perfect' || clause.tense === 'present')) ||
  (clause.tense === 'perfect' && !kind);

/** "two weeks later", where the text doesn't name what it is later than. */
function offsetOf({ type, value, text }: TemporalExpression): Draft['offset'] {
  const word = /\b(later|afterwards?|earlier|before)$/i.exec(text)?.[1]?.toLowerCase();
  if (type !== 'DURATION' || !word) return undefined;
  return { direction: word === 'earlier' || word === 'before' ? 'before' : 'after', duration: value };
}

function dateOf(expression: TemporalExpression): FuzzyDate | undefined {
  return dateOfExpression(expression) ?? undefined;
}

/**
 * Clauses without an expression that may tell an event all the same: what is told as past and finished, outside
 * quotation marks. Wishes, conditions, states and what is always so are left out.
 */
function draftUndated(
  reading: TextReading,
  index: number,
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
  context: SentenceContext,
): Draft[] {
  const { tokens, sentences, quotes } = reading;
  const { role, firstToken } = sentences[index]!;
  const headline = role === 'headline' || role === 'lead';
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const { start } = tokens[clause.verb]!;
    if (quotes.some((quote) => quote.start <= start && start < quote.end)) continue;
    if (clause.negated && !headline) continue;
    const head = headOf(tokens, clause);
    if (taken.has(head.token) || taken.has(clause.verb)) continue;
    const draft = newDraft(reading, index, clause, head, context);
    if (!tellsEvent(draft, clause, role, tokens)) continue;
    drafts.push(draft);
  }
  if (drafts.length === 0 && taken.size === 0 && role === 'headline') {
    const head = nominalHead(tokens, firstToken, sentences[index]!.endToken, true);
    if (head) drafts.push(newDraft(reading, index, undefined, head, context));
  }
  const main = drafts.find((draft) => draft.main) ?? drafts[0];
  return drafts.filter((draft) => draft === main || (draft.kind && !draft.reporting));
}

function tellsEvent(draft: Draft, clause: Clause, role: Draft['role'], tokens: readonly Token[]): boolean {
  const { kind, reporting, main } = draft;
  const { tense, root, verb } = clause;
  const headline = role === 'headline' || role === 'lead';
  const stative = verbTables().stative.has(root) && (!kind || tokens[verb]!.pos === 'AUX');
  switch (tense) {
    case 'past':
      return !stative;
    case 'perfect':
      return !stative && (headline || reporting || (main && kind !== undefined));
    case 'present':
      return main && (reporting || (headline && !stative) || (isProgressive(clause, tokens) && !stative));
    case 'bare':
      // ", arresting 14 men" tells what was done; "aimed at killing", "losing sides" don't. "Firm to buy rival" is a headline.
      if (role === 'headline') return main && !stative;
      return kind !== undefined && verb > 0 && tokens[verb - 1]!.text === ',';
    case 'future':
      return headline && main;
    default:
      return false;
  }
}

/** "a clerk, who left school in 1999": what is said of somebody in passing, by the year, is no event of the story. */
const isAside = (clause: Clause, { kind }: Head, date: FuzzyDate | undefined, tokens: readonly Token[]): boolean =>
  kind === undefined &&
  date !== undefined &&
  date.precision !== 'day' &&
  date.precision !== 'month' &&
  /^(?:who|whose|whom)$/i.test(tokens[clause.first]!.text);

/** "is flying": under way when it was written. */
const isProgressive = ({ verb, group }: Clause, tokens: readonly Token[]): boolean =>
  group < verb && /ing$/i.test(tokens[verb]!.text);

function newDraft(
  reading: TextReading,
  index: number,
  clause: Clause | undefined,
  head: Head,
  context: SentenceContext,
): Draft {
  const { tokens, sentences } = reading;
  const { names, named } = context;
  const { role, firstToken, endToken } = sentences[index]!;
  const first = clause?.first ?? firstToken;
  const end = clause?.end ?? endToken;
  const inside = named.filter((name) => {
    const { start } = names[name]!;
    return start >= tokens[first]!.start && start < tokens[end - 1]!.end;
  });
  const opening = tokens[first]?.text.toLowerCase() ?? '';
  return {
    sentence: index,
    role,
    first,
    end,
    headToken: head.token,
    head: head.root,
    kind: head.kind,
    clause,
    tense: clause?.tense ?? 'past',
    main: !DEPENDENT.test(opening),
    reporting: clause !== undefined && head.token === clause.verb && verbTables().reporting.has(head.root),
    basis: 'context',
    reason: '',
    status: statusOf(tokens, clause, first, end),
    terms: termsOf(tokens, first, end, [...named.map((name) => names[name]!), ...leaning(context)]),
    words: termsOf(tokens, first, end, leaning(context)),
    around: [],
    names: inside,
  };
}

/** A sentence's dates, and the events by which it dates its own ("after the vote"): they are not what it tells. */
const leaning = ({ expressions, dated }: SentenceContext): TextSpan[] =>
  dated.flatMap((index) => {
    const { anchor } = expressions[index]!;
    return anchor?.kind === 'event' ? [expressions[index]!, anchor] : [expressions[index]!];
  });

const DEPENDENT =
  /^(?:after|before|when|while|as|because|since|until|although|though|which|who|whom|whose|where|that|if|whether)$/;
