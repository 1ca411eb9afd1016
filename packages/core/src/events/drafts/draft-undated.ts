import type { Sentence, TextSpan } from '../../model/index.js';
import { isQuoted, type TextReading, type Token } from '../../text/index.js';
import { headOf, nominalHead } from '../clauses/choose-head.js';
import type { Clause } from '../clauses/read-clauses.js';
import { isReducedClause } from '../clauses/reduced-clause.js';
import { stripDateline } from '../clauses/strip-dateline.js';
import type { Head } from '../words/head-at.js';
import { verbTables } from '../words/verb-tables.js';
import type { Draft } from './draft.js';
import { isMain, isReporting, newDraft, type SentenceContext } from './new-draft.js';
import { isTalk } from './talk.js';

/** What may become a mention. Most clauses tell no event, and a draft, which reads all words of its clause, is made of the rest alone. */
interface Told {
  clause: Clause | undefined;
  head: Head;
  main: boolean;
  reporting: boolean;
}

/**
 * Clauses without an expression that may tell an event all the same: what is told as past and finished, outside
 * quotation marks. Wishes, conditions, states and what is always so are left out.
 */
export function draftUndated(
  reading: TextReading,
  index: number,
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
  context: SentenceContext,
): Draft[] {
  const { tokens, sentences, quotes } = reading;
  const { role, firstToken, endToken } = sentences[index]!;
  const headline = role === 'headline' || role === 'lead';
  // "Unless there is an inquiry, it sinks into oblivion": nothing of this has happened.
  if (!headline && /^(?:if|unless)$/.test(tokens[firstToken]!.lower)) return [];
  const told: Told[] = [];
  const tell = (clause: Clause | undefined, head: Head): Told => ({
    clause,
    head,
    main: isMain(tokens, clause, firstToken),
    reporting: isReporting(clause, head),
  });
  const opening = stripDateline(tokens, sentences[index]!);
  for (const clause of clauses) {
    const { start } = tokens[clause.verb]!;
    // "Page last updated at 9:05 GMT"
    if (clause.verb < opening) continue;
    if (isQuoted(start, quotes)) continue;
    if (!headline && isTold(clause, tokens)) continue;
    if (isNever(clause, tokens)) continue;
    if (isAsked(clause, clauses, tokens)) continue;
    if (!headline && (clause.negated || isOfNone(clause, tokens) || isCondition(clause, tokens))) continue;
    const head = headOf(tokens, clause);
    if (taken.has(head.token) || taken.has(clause.verb)) continue;
    // "with no trials and arrests made"
    if (!headline && beforeVerb(tokens, head.token, 4).some(({ lower }) => NONE.test(lower))) continue;
    if (isTalk(clause, head.kind, tokens)) continue;
    // Behind a clause that has its date it goes on with that; by itself it tells nothing.
    if (!headline && !head.kind && taken.size === 0 && isReducedClause(clause, tokens)) continue;
    const one = tell(clause, head);
    if (one.reporting && isOwnView(clause, tokens)) continue;
    if (tellsEvent(one, clause, role, tokens, context.entry)) told.push(one);
    else if (headline) {
      // "Attack shows who rules": an opening tells of its event by a noun, whatever its verb says of it.
      const noun = nominalHead(tokens, clause.first, clause.group);
      if (noun?.kind && !taken.has(noun.token)) told.push(tell(clause, noun));
    }
  }
  if (told.length === 0 && taken.size === 0 && role === 'headline') {
    const head = nominalHead(tokens, firstToken, endToken, true);
    // "Thirty-four days" names no event.
    const isDated = context.dated.some((at) => holds(context.expressions[at]!, tokens[head?.token ?? firstToken]!));
    if (head && !isDated) told.push(tell(undefined, head));
  }
  // Without its main clause a body's sentence tells by what hangs on it only what has a kind.
  const main =
    told.find((one) => one.main) ??
    (taken.size === 0
      ? told.find(({ clause, head, reporting }) => headline || head.kind || reporting || isFronted(clause, tokens))
      : undefined);
  return told
    .filter((one) => one === main || (one.head.kind && (!one.reporting || one.clause?.tense === 'bare')))
    .map(({ clause, head }) => newDraft(reading, index, clause, head, context));
}

function tellsEvent(
  { head: { kind }, reporting, main }: Told,
  clause: Clause,
  role: Sentence['role'],
  tokens: readonly Token[],
  entry: boolean,
): boolean {
  const { tense, root, verb } = clause;
  const headline = role === 'headline' || role === 'lead';
  const stative = verbTables().stative.has(root) && (!kind || tokens[verb]!.pos === 'AUX');
  switch (tense) {
    case 'past':
      // "when we come back": no past, whatever it looks like.
      return !stative && !(clause.group === verb && /^(?:be)?come$/.test(tokens[verb]!.lower));
    case 'perfect':
      return !stative && (headline || reporting);
    case 'present':
      return (
        main &&
        (reporting ||
          ((headline || entry) && !stative) ||
          (isProgressive(clause, tokens) && !stative && kind !== undefined))
      );
    case 'bare':
      // ", arresting 14 men" tells what was done; "aimed at killing", "losing sides" don't. "Firm to buy rival" is a headline.
      if (role === 'headline') return main && !stative;
      return kind !== undefined && verb > 0 && tokens[verb - 1]!.text === ',';
    case 'future':
      // What is to come belongs to a plan told before it, if to anything.
      return main && !stative;
    default:
      return false;
  }
}

/** "After an inspection, the firm closed the mine": what opens the sentence is a phrase of its main clause. */
function isFronted(clause: Clause | undefined, tokens: readonly Token[]): boolean {
  if (
    !clause ||
    clause.opening !== undefined ||
    !/^(?:after|before|because|since|until)$/.test(tokens[clause.first]!.lower)
  )
    return false;
  const before = tokens.slice(clause.first, clause.group);
  return before.filter(({ text }) => text === ',').length === 1 && before.at(-1)!.text !== ',';
}

/** "a clerk who kept the keys", "before it was lost": said of what the sentence tells, without a date, it dates nothing. */
function isTold({ first, group }: Clause, tokens: readonly Token[]): boolean {
  const opener = tokens[first]!.lower;
  if (/^(?:who|whose|whom|what|whatever)$/.test(opener)) return true;
  // "the men to whom it was sent"
  if (tokens[first]!.pos === 'ADP' && /^whom$/.test(tokens[first + 1]!.lower)) return true;
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '');
  if (opener === 'that' && noun && group === first + 1) return true;
  return /^(?:before|until)$/.test(opener) && /^(?:it|they|he|she)$/i.test(tokens[first + 1]?.text ?? '');
}

/** "even if they lost", "had it failed" */
const isCondition = ({ first, group, tense }: Clause, tokens: readonly Token[]): boolean =>
  tokens.slice(first, first + 2).some(({ text }) => /^(?:if|unless|whether)$/i.test(text)) ||
  (tense === 'pluperfect' && group === first);

/** "asked whether it was safe when she opened it": what hangs on a question is a part of it. */
function isAsked(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.end !== clause.first || !/^(?:when|as|after|before|because|while)$/.test(tokens[clause.first]!.lower))
    return false;
  return tokens.slice(before.first, before.group).some(({ lower }) => lower === 'whether');
}

/** "the author argues", "the commentary says": the view that an article is told by or written for, of which nothing comes about. */
const isOwnView = ({ tense, group }: Clause, tokens: readonly Token[]): boolean =>
  tense === 'present' && tokens[group - 2]?.lower === 'the' && OWN_VOICE.test(tokens[group - 1]!.lower);
const OWN_VOICE = /^(?:author|columnist|writer|commentary|commentator|column|editorial|essay|article|analysis)$/;

/** "had never in its time ruled", "a pipe that never burst": nothing happened, however far the word stands from the verb. */
const isNever = ({ first, verb }: Clause, tokens: readonly Token[]): boolean =>
  tokens.slice(first, verb).some(({ lower }) => lower === 'never');

const holds = (span: TextSpan, { start, end }: Token): boolean => span.start <= start && end <= span.end;

/** "no arrests were made", "no trials and arrests made", "took no measures", "scarcely meant to hide" */
const isOfNone = ({ group, verb }: Clause, tokens: readonly Token[]): boolean =>
  beforeVerb(tokens, group, 5).some(({ lower }) => NONE.test(lower)) ||
  tokens[verb + 1]?.lower === 'no' ||
  tokens.slice(group - 1, verb).some(({ lower }) => HARDLY.test(lower));
const NONE = /^(?:no|none|nobody|nothing)$/;
const HARDLY = /^(?:hardly|scarcely|barely|rarely|seldom)$/;

/** The last tokens before a verb, back to a mark. */
function beforeVerb(tokens: readonly Token[], group: number, most: number): readonly Token[] {
  const near = tokens.slice(Math.max(0, group - most), group);
  return near.slice(near.findLastIndex(({ pos }) => pos === 'PUNCT') + 1);
}

/** "is flying": under way when it was written. */
const isProgressive = ({ verb, group }: Clause, tokens: readonly Token[]): boolean =>
  group < verb &&
  /ing$/i.test(tokens[verb]!.text) &&
  // "what they are selling"
  !beforeVerb(tokens, group, 3).some(({ lower }) => /^(?:what|whatever)$/.test(lower));
