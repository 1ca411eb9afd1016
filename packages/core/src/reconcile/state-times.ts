import { TIMED_DEEDS, TIMED_NOUNS, TIMED_PHRASES } from '../lexicon/index.js';
import type { Statement, TemporalExpression } from '../model/index.js';
import { classLookup } from './class-lookup.js';
import type { SentenceContext } from './sentence-context.js';

const deedOf = classLookup(TIMED_DEEDS);

const CLOCK = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.? ?m\b\.?)?| ?[ap]\.? ?m\b\.?)/i;
const OF_DAY = /T(\d{2})(?::(\d{2}))?/;
/** A full or half hour is good to so many minutes, "about" as many, any other minute to one. */
const ROUND = 15;
const HALF_HOUR = 30;
const VAGUE = /^(?:about|around|roughly|approximately|circa|some|nearly|almost)$/;
const OPEN = /^(?:after|before|by|until|till|since|from|between|past|later|earlier)$/;
const ZONE = /^(?:gmt|utc|est|edt|cst|cdt|pst|pdt|cet|cest|bst|et|pt)$/;

/** At what minute something happened: "left at 7:12 a.m.". A time in another zone, or before or after one, says nothing that others could answer. */
export function stateTimes(context: SentenceContext, expressions: readonly TemporalExpression[]): Statement[] {
  const { reading, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  return expressions.flatMap((expression): Statement[] => {
    const clock = expression.type === 'TIME' ? OF_DAY.exec(expression.value) : null;
    const written = CLOCK.exec(expression.text);
    if (!clock || !written) return [];
    let first = firstToken;
    while (first < endToken && tokens[first]!.end <= expression.start) first++;
    let last = first;
    while (last + 1 < endToken && tokens[last + 1]!.start < expression.end) last++;
    // "at about 7:20": the estimate may be the expression's own.
    const inside = expression.text.slice(0, written.index).toLowerCase().split(/\s+/).filter(Boolean);
    const before = [...tokens.slice(Math.max(firstToken, first - 2), first).map(({ lower }) => lower), ...inside];
    const behind = tokens.slice(last + 1, Math.min(endToken, last + 3)).map(({ lower }) => lower);
    const [word = '', lead = ''] = before.slice(-2).reverse();
    // "shortly after 3 a.m.": within the half hour behind it.
    const isShortlyAfter = word === 'after' && /^(?:shortly|just|soon)$/.test(lead);
    if (
      (OPEN.test(word) && !isShortlyAfter) ||
      (VAGUE.test(word) && OPEN.test(lead)) ||
      [...expression.text.toLowerCase().split(/\s+/), ...behind].some((it) => ZONE.test(it))
    )
      return [];
    const deed = deedAt(context, first);
    if (!deed) return [];
    const minute = 60 * Number(clock[1]) + Number(clock[2] ?? 0);
    const isRound = minute % 30 === 0 || [word, lead].some((it) => VAGUE.test(it));
    const slack = isRound ? ROUND : 1;
    const start = expression.start + written.index;
    const label = isShortlyAfter ? `${lead} after ${written[0].trim()}` : written[0].trim();
    return [
      {
        start,
        end: start + written[0].length,
        sentence,
        aspect: 'time',
        topic: deed,
        value: label,
        label,
        min: isShortlyAfter ? minute : minute - slack,
        max: isShortlyAfter ? minute + HALF_HOUR : minute + slack,
      },
    ];
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
