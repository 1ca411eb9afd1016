import type { NameMention, TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';
import { type Clause, readClauses } from '../clauses/read-clauses.js';
import { stripDateline } from '../clauses/strip-dateline.js';
import type { Draft } from '../drafts/draft.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { possessorOf } from '../pronouns/stand-in.js';
import { finishHeadline, type Headline } from './finish-headline.js';
import { type Around, lessen, textOf } from './headline-words.js';
import { withinSeams } from './seams.js';
import { tellAlone } from './tell-alone.js';
import { tellClause, tellSentence, tellStated } from './tell-clause.js';
import { datedPhrase, isDatedBefore, isNamedOnly, phraseTokens, sinceWhose } from './tell-noun.js';
import { tellPlainly } from './tell-plainly.js';

/** What a headline is the worse for that leaves out the event's own word, or that is no clause. */
const BESIDE = 2.5;
const NO_CLAUSE = 1;

/**
 * A mention as a headline: subject, verb and objects of its clause, without what opens the clause, its date, asides and
 * quotation marks; for an event that a noun tells, the noun phrase. A pronoun is told by the name that it stands for, where that
 * is sure. Where its words don't stand on their own, the first clause of its sentence that does; else the sentence.
 */
export function headlineOf(
  draft: Draft,
  reading: TextReading,
  dates: readonly TextSpan[],
  names: readonly NameMention[],
): Headline | undefined {
  const { clause, headToken, gapped } = draft;
  const sentence = reading.sentences[draft.sentence]!;
  const bounds = [stripDateline(reading.tokens, sentence), draft.until ?? sentence.endToken] as const;
  const [opening, end] = withinSeams(reading.tokens, sentence, bounds, headToken);
  const around = { draft, reading, dates, names, opening, end };
  // "What happened to Flight 9?" tells of nothing.
  if (reading.tokens[sentence.endToken - 1]!.text === '?') return undefined;
  if (gapped) return tellGapped(gapped, around);
  const named = draft.passing === true && isNamedOnly(around);
  const nominal = named || clause === undefined || headToken < clause.group || headToken >= clause.end;
  const whole = nominal && !named && draft.role === 'headline' ? wholeHeadline(around) : undefined;
  if (whole) return whole;
  const noun = nominal ? finishHeadline(phraseTokens(around), draft, reading) : undefined;
  const phrase = noun && !isNameOnly(noun.words, around) ? noun : undefined;
  if (phrase && phrase.words.length > (named ? 1 : 3)) return lessen(phrase, NO_CLAUSE);
  // "was jailed for the 2015 riots": what the clause tells was at another time.
  const dated = named && isDatedBefore(around) ? finishHeadline(datedPhrase(around), draft, reading) : undefined;
  if (dated) return lessen(dated, BESIDE);
  const since = sinceWhose(around);
  if (since !== undefined) return since ? tellOwned(since, around) : undefined;
  const told = clause && tellClause(cleftOf(clause, around) ?? clause, around);
  if (told) return told.words.includes(headToken) ? told : lessen(told, BESIDE);
  const besides = (any: boolean): Headline | undefined => {
    const beside = tellSentence(around, undefined, any);
    return beside && lessen(beside, beside.words.includes(headToken) ? NO_CLAUSE : BESIDE);
  };
  return (
    besides(false) ??
    (phrase && lessen(phrase, BESIDE)) ??
    tellPlainly(around) ??
    (clause && tellAlone(clause, around)) ??
    besides(true) ??
    (clause && tellStated(clause, around))
  );
}

/** "and the second two days later": with the predicate that it shares with the clause before. */
function tellGapped({ clause, first, last }: NonNullable<Draft['gapped']>, { draft, reading, dates }: Around) {
  const predicate = readPredicate(clause, { tokens: reading.tokens, dates, end: first - 1 });
  const subject = Array.from({ length: last + 1 - first }, (_, i) => first + i);
  return predicate && finishHeadline([...subject, ...predicate], draft, reading);
}

/** "It was the guild that closed the mill": the clause that tells what it did. */
function cleftOf({ verb, first }: Clause, { draft, reading: { tokens, sentences } }: Around): Clause | undefined {
  if (!/^(?:is|was|were)$/.test(tokens[verb]!.lower) || !/^(?:it|though|but|and)$/.test(tokens[first]!.lower))
    return undefined;
  if (tokens[verb - 1]?.lower !== 'it') return undefined;
  const clauses = readClauses(tokens, sentences[draft.sentence]!);
  const next = clauses[clauses.findIndex((other) => other.verb === verb) + 1];
  return next && /^(?:who|that|which)$/.test(tokens[next.first]!.lower) ? next : undefined;
}

/** "Human Rights Watch": a name that isn't an event's tells of nothing. */
const isNameOnly = (words: readonly number[], { draft: { kind }, reading: { tokens }, names }: Around): boolean => {
  const [first, last] = [tokens[words[0]!]!, tokens[words.at(-1)!]!];
  const ofSomebody = names.some(
    ({ kind, start, end }) => /^(?:person|group)$/.test(kind ?? '') && start <= first.start && end >= last.end,
  );
  return ofSomebody || (kind === undefined && words.every((i) => tokens[i]!.pos === 'PROPN'));
};

/** "her death": whose it was. */
function tellOwned(possessive: Token, around: Around): Headline | undefined {
  const { draft, reading, names } = around;
  const owner = possessorOf(possessive, draft.sentence, reading, names);
  return owner && finishHeadline(phraseTokens(around), draft, reading, `${textOf(owner, reading)}'s `);
}

/** "Storm damage at the Westport mill": an article's own headline that tells its event by a noun, as it is. */
function wholeHeadline({ draft, reading, dates, opening, end }: Around): Headline | undefined {
  const { tokens } = reading;
  const words: number[] = [];
  for (let i = opening; i < end; i++) {
    const { text } = tokens[i]!;
    if (/^[:;?!|]$/.test(text)) return undefined;
    if (isDated(tokens[i]!, dates)) {
      if (tokens[words.at(-1) ?? i]!.pos === 'ADP') words.pop();
    } else if (!/^["“”`'.]+$/.test(text)) words.push(i);
  }
  const told = words.length > 3 ? finishHeadline(words, draft, reading) : undefined;
  return told && told.words.length === words.length ? told : undefined;
}
