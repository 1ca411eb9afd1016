import { compareDays, dateOfExpression } from '../calendar/index.js';
import type { FuzzyDate, NameMention, PublicationDate, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
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
  if (expression.type !== 'DATE' && expression.type !== 'TIME' && expression.anchor?.kind !== 'event') return [];
  const date = dateOf(expression);
  const leansOn = expression.anchor?.kind === 'event' ? expression.anchor : undefined;
  if (!date && !leansOn) return [];
  const clause = clauses.find(({ end }) => tokens[end - 1]!.end > expression.start);
  const noun = nounOf(tokens, expression, sentence.firstToken, sentence.endToken);
  const head = noun ?? (clause ? headOf(tokens, clause) : nominalHead(tokens, sentence.firstToken, sentence.endToken));
  if (!head) return [];
  if (!noun && date?.modifier === 'since' && clause && verbTables().stative.has(clause.root)) return [];
  const draft = newDraft(reading, index, clause, head, context);
  draft.expression = at;
  draft.date = date;
  draft.leansOn = date ? undefined : leansOn;
  draft.basis = leansOn ? 'event' : expression.anchor ? 'relative' : 'stated';
  draft.reason = expression.reason;
  const { published } = context;
  if (date && published && compareDays(date.start, published.end) > 0) draft.status = 'planned';
  else if (draft.status === 'planned' && date && published && compareDays(date.end, published.start) < 0) {
    draft.status = 'reported';
  }
  return [draft];
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
    if (!tellsEvent(draft, clause, headline)) continue;
    drafts.push(draft);
  }
  if (drafts.length === 0 && taken.size === 0 && role === 'headline') {
    const head = nominalHead(tokens, firstToken, sentences[index]!.endToken);
    if (head) drafts.push(newDraft(reading, index, undefined, head, context));
  }
  const main = drafts.find((draft) => draft.main) ?? drafts[0];
  return drafts.filter((draft) => draft === main || (draft.kind && !draft.reporting));
}

function tellsEvent({ kind, reporting, main }: Draft, { tense, root }: Clause, headline: boolean): boolean {
  const stative = verbTables().stative.has(root) && !kind;
  switch (tense) {
    case 'past':
      return !stative;
    case 'perfect':
      return !stative && (headline || reporting || (main && kind !== undefined));
    case 'present':
      return main && (reporting || (headline && !stative));
    case 'bare':
      return kind !== undefined && headline === false;
    case 'future':
      return headline && main;
    default:
      return false;
  }
}

function newDraft(
  reading: TextReading,
  index: number,
  clause: Clause | undefined,
  head: Head,
  { names, named }: SentenceContext,
): Draft {
  const { tokens, sentences } = reading;
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
    main: first === firstToken || !DEPENDENT.test(opening),
    reporting: clause !== undefined && head.token === clause.verb && verbTables().reporting.has(head.root),
    basis: 'context',
    reason: '',
    status: statusOf(tokens, clause, first, end),
    terms: termsOf(tokens, first, end),
    names: inside,
  };
}

const DEPENDENT =
  /^(?:after|before|when|while|as|because|since|until|although|though|which|who|whom|whose|where|that|if|whether|in|to)$/;
