import type { Token } from '../../text/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Those who put a number to a crowd. */
const RECKONER =
  /^(?:police|authorities|officials|ministry|government|junta|gendarmerie|witnesses|unions?|monitors|observers|diplomats|journalists|reporters|media|estimates|opposition|parties)$/;
const ORGANISER = /^organi[sz]ers?$/;
const SAID =
  /^(?:say|says|said|claim|claims|claimed|estimate|estimates|estimated|count|counts|counted|reckon|reckoned)$/;
const SPOKE = /^(?:spoke|speak|speaks|talked|talk)$/;
const PUT = /^(?:put|puts|putting|estimated)$/;
/** What may stand between the verb and the number. */
const BETWEEN =
  /^(?:that|there|were|was|us|about|around|some|nearly|almost|over|more|than|at|least|up|to|only|just|roughly|as|many|between|had|been|of|no|fewer)$/;
const GATHERING =
  /^(?:march(?:e[sd])?|rall(?:y|ies|ied)|protest(?:s|ed|ers?|ors?)?|demonstrat(?:ions?|ed|ors)|crowds?|gather(?:ed|ings?)|turnout|parade|vigil|procession|sit-in|columns)$/;
/** What counts something else: those hurt at a march. */
const OTHER_COUNT =
  /^(?:killed|died|dead|deaths?|injured|wounded|hurt|arrest(?:s|ed)|detained|missing|homes|jobs|votes?|shots?|treated)$/;
const ATTENDED = /^(?:took|take|taking|came|attended|marched|gathered|rallied|turned|joined|protested|demonstrated)$/;

/** How many sentences back the gathering may be told of. */
const REACH = 2;
/** Tokens between the verb and the number. */
const WITHIN = 7;

/** "police put at 80,000 people", "the organisers say 150,000 and the police 60,000": a crowd as somebody counts it. */
export function isReckoned(context: SentenceContext, { first, last, noun }: Figure): boolean {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  let at = first - 1;
  while (at > firstToken && first - at < WITHIN && BETWEEN.test(tokens[at]!.lower)) at--;
  const verb = tokens[at]?.lower ?? '';
  const isSaid =
    SAID.test(verb) || (SPOKE.test(verb) && tokens[at + 1]?.lower === 'of') || /^(?:gave|given)$/.test(verb);
  // "that police put at 80,000", "put the turnout at 80,000", "put it at"
  const isPut = tokens.slice(at + 1, first).some(({ lower }) => lower === 'at') && putBefore(tokens, at, firstToken);
  // "and its organisers at 150,000", "and the police 6,000": the verb stands in the clause before.
  const isGapped = isReckoner(tokens[at]) && tokens.slice(Math.max(firstToken, at - WITHIN * 3), at).some(isTold);
  if (!isSaid && !isPut && !isGapped) return false;
  const from = Math.max(firstToken, at - WITHIN);
  if (!tokens.slice(from, at + 1).some(isReckoner)) return false;
  // "a march that police put at 8,000 people, and its organisers at 15,000 ended"
  const isRelative = (isPut && noun !== '') || (isGapped && tokens[at + 1]?.lower === 'at');
  if (!isRelative && !endsThere(tokens, last + 1, endToken)) return false;
  return isOfGathering(context, from, last);
}

const isReckoner = (token: Token | undefined): boolean =>
  token !== undefined && (RECKONER.test(token.lower) || ORGANISER.test(token.lower));

const isTold = ({ lower }: Token): boolean =>
  SAID.test(lower) || PUT.test(lower) || SPOKE.test(lower) || lower === 'gave';

const putBefore = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(Math.max(from, at - 4), at + 1).some(({ lower }) => PUT.test(lower));

/** Nothing behind the number says that something else is counted: "police said 300 officers were sent". */
function endsThere(tokens: readonly Token[], next: number, end: number): boolean {
  const token = tokens[next];
  if (!token || next >= end || /^(?:PUNCT|CCONJ|SCONJ)$/.test(token.pos)) return true;
  return /^(?:and|but|while|in|at|on|as|for)$/.test(token.lower) || ATTENDED.test(token.lower);
}

/** The sentence or those before it tell of people who came together, and nothing near by of what befell some of them. */
function isOfGathering({ reading, sentence }: SentenceContext, from: number, last: number): boolean {
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  if (tokens.slice(from, Math.min(endToken, last + WITHIN)).some(({ lower }) => OTHER_COUNT.test(lower))) return false;
  const since = sentences[Math.max(0, sentence - REACH)]!.firstToken;
  return tokens.slice(since, endToken).some(({ lower }) => GATHERING.test(lower) || ORGANISER.test(lower));
}
