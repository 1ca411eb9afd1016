import type { TextReading, Token } from '../../text/index.js';
import { isContraryToFact } from '../clauses/contrary-to-fact.js';
import { readClauses } from '../clauses/read-clauses.js';
import { stripDateline } from '../clauses/strip-dateline.js';
import type { Draft } from './draft.js';
import { countAnchorClauses } from './draft-anchor-clause.js';
import { draftAwaited } from './draft-awaited.js';
import { draftDated } from './draft-dated.js';
import { draftUndated } from './draft-undated.js';
import { draftGapped } from './gapped.js';
import type { SentenceContext } from './new-draft.js';
import { withoutRelayed } from './relayed.js';
import { isRestated } from './restated-dates.js';

/** The longest sentence, in tokens, that is read as one. */
const LONGEST = 400;

/** The event mentions of one sentence, those without a date of their own included, in the order of the text. */
export function draftSentence(reading: TextReading, index: number, context: SentenceContext): Draft[] {
  const sentence = reading.sentences[index]!;
  const { role, firstToken, endToken } = sentence;
  // What runs on for hundreds of words is a list or a table.
  if (role === 'boilerplate' || endToken - firstToken > LONGEST) return [];
  // "How did the truce come about?" tells of nothing by itself.
  if (role !== 'headline' && reading.tokens[endToken - 1]!.text === '?') return [];
  const clauses = readClauses(reading.tokens, sentence);
  const tokens = reading.tokens.slice(firstToken, endToken);
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  // A dateline's date is the report's, not that of what it goes on to tell.
  const opening = reading.tokens[stripDateline(reading.tokens, sentence)]!.start;
  for (const expression of context.dated) {
    if (context.expressions[expression]!.end <= opening) continue;
    if (isRestated(reading.text, context.expressions[expression]!, context.expressions[expression + 1])) continue;
    for (const draft of draftDated(reading, index, clauses, expression, context)) {
      const rival = drafts.findIndex(({ headToken }) => headToken === draft.headToken);
      if (rival >= 0) {
        const gapped = draftGapped(reading, index, drafts[rival]!, expression, context);
        if (gapped) {
          const { date, leansOn, offset, basis, reason, status } = draft;
          drafts[rival]!.until = gapped.first - 1;
          drafts.push(Object.assign(gapped, { expression, date, leansOn, offset, basis, reason, status }));
        } else if (isNearer(draft, drafts[rival]!, tokens, firstToken, context)) drafts[rival] = draft;
        continue;
      }
      taken.add(draft.headToken);
      if (draft.known !== undefined) taken.add(draft.known);
      // "was hit by a strike on Sunday": the verb tells what its noun tells.
      if (draft.clause && draft.headToken > draft.clause.verb) taken.add(draft.clause.verb);
      drafts.push(draft);
    }
  }
  if (role !== 'quotation') drafts.push(...draftUndated(reading, index, clauses, taken, context));
  drafts.push(...draftAwaited(reading, index, clauses, taken, context));
  const counted = countAnchorClauses(drafts, clauses, context, reading);
  const kept = withoutRelayed(counted, reading.tokens).filter(
    ({ clause }) => !clause || !isContraryToFact(clause, reading.tokens),
  );
  for (const draft of kept) {
    draft.joined = draft.expression === undefined && sharesSubject(draft, reading.tokens);
    draft.within = draft.expression === undefined && isWithin(draft, reading.tokens);
  }
  return kept.sort((a, b) => a.headToken - b.headToken);
}

/** "searched the office and left with the files": a second verb without a subject of its own. */
function sharesSubject({ clause, headToken }: Draft, tokens: readonly Token[]): boolean {
  if (!clause || clause.opening !== undefined || clause.tense === 'bare' || headToken < clause.group) return false;
  const { first, group } = clause;
  return (
    /^(?:and|then)$/i.test(tokens[first]!.text) && tokens.slice(first + 1, group).every(({ pos }) => pos === 'ADV')
  );
}

/** "a raid, in which nine died", "a march during which shots were fired" */
const isWithin = ({ clause }: Draft, tokens: readonly Token[]): boolean =>
  clause !== undefined &&
  /^(?:in|during|at)$/.test(tokens[clause.first]!.lower) &&
  tokens[clause.first + 1]?.lower === 'which';

/** "The delivery, due this year, is put off to October": of two dates of one verb, the one that no comma parts from it. */
function isNearer(
  draft: Draft,
  rival: Draft,
  tokens: readonly Token[],
  firstToken: number,
  { expressions }: SentenceContext,
): boolean {
  const commas = ({ expression, headToken }: Draft) => {
    const { start, end } = expressions[expression!]!;
    const head = tokens[headToken - firstToken];
    // What a date behind its sentence's last word belongs to stands in the next one.
    if (!head) return Number.POSITIVE_INFINITY;
    const [from, to] = end <= head.start ? [end, head.start] : [head.end, start];
    return tokens.filter((token) => token.text === ',' && token.start >= from && token.end <= to).length;
  };
  return draft.date !== undefined && (!rival.date || commas(draft) < commas(rival));
}
