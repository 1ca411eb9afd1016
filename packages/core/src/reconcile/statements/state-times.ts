import { TIMED_DEEDS, TIMED_NOUNS, TIMED_PHRASES } from '../../lexicon/index.js';
import type { Statement, TemporalExpression } from '../../model/index.js';
import { readClock } from '../numbers/read-clock.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';

const deedOf = classLookup(TIMED_DEEDS);

/** At what minute something happened: "left at 7:12 a.m.". */
export function stateTimes(context: SentenceContext, expressions: readonly TemporalExpression[]): Statement[] {
  const { reading, sentence } = context;
  const { text, tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  return expressions.flatMap((expression): Statement[] => {
    const clock = readClock(text, sentences[sentence]!, expression);
    if (!clock) return [];
    let first = firstToken;
    while (first < endToken && tokens[first]!.end <= expression.start) first++;
    const deed = deedAt(context, first);
    if (!deed) return [];
    const { start, end, label, min, max } = clock;
    return [{ start, end, sentence, aspect: 'time', topic: deed, value: label, label, min, max }];
  });
}

/** What the clause around a token tells that happens at a minute. */
function deedAt(context: SentenceContext, token: number): string | undefined {
  const { tokens } = context.reading;
  const { verb, end } = context.clauseAt(token);
  if (verb === undefined) return nounAt(context, token);
  const words = tokens.slice(verb, Math.min(end, verb + 8)).map(({ lower }) => lower);
  // "lost contact with the plane", "lost it from their screens"
  if (words[0] === 'lost')
    return words.some((word) => /^(?:contact|screens?|radar)$/.test(word)) ? 'loss of contact' : undefined;
  // "pressure sensors went off the scale"
  if (words[0] === 'went' && words[1] === 'off' && /^(?:the|its|to|with)$/.test(words[2] ?? '')) return undefined;
  // "The blast happened at 7:12": the noun tells what.
  if (HAPPENED.test(words[0]!) || (words[0] === 'took' && words[1] === 'place')) {
    const subject = context.references.subjectToken(verb, context.sentence);
    const noun = subject === undefined ? '' : tokens[subject]!.lower;
    if (Object.hasOwn(TIMED_NOUNS, noun)) return TIMED_NOUNS[noun];
  }
  return TIMED_PHRASES[`${words[0]} ${words[1]}`] ?? deedOf(words[0]!);
}

/** "7 February – Crash in the bay at 8.12": an entry of a chronology has no verb. */
function nounAt({ reading: { tokens, sentences }, sentence }: SentenceContext, token: number): string | undefined {
  const { firstToken } = sentences[sentence]!;
  const noun = tokens
    .slice(Math.max(firstToken, token - 8), token)
    .findLast(({ lower }) => Object.hasOwn(TIMED_NOUNS, lower));
  return noun && TIMED_NOUNS[noun.lower];
}

const HAPPENED = /^(?:happened|occurred|came|began|struck)$/;
