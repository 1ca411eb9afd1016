import { CARDINAL_WORDS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import { isQuoted, type Token, type Word } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Whether a word may tell of a vote. */
export const isOfVote = ({ lower }: Word): boolean => /^(?:vot(?:es?|ed|ing)|ballots?|majority)$/.test(lower);
const LED = /^(?:by|voted|passed|approved|adopted|rejected)$/;
/** Fewer for it than this is a score, or the chances of a bet. */
const FEWEST = 3;
/** Tokens within which those against are told behind those in favour. */
const ASIDE = 10;

/** How many voted for something: "by 512 votes to 38", "voted 74 to 31", "passed with 60 votes against 12", "60 votes in favour and 12 against". */
export function stateVotes(context: SentenceContext): Statement[] {
  const { reading, sentence } = context;
  const { tokens, sentences, quotes } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  if (!tokens.slice(firstToken, endToken).some(({ word }) => isOfVote(word))) return [];
  const found: Statement[] = [];
  for (let i = firstToken; i + 2 < endToken; i++) {
    const { start } = tokens[i]!;
    const glued = /^(\d{1,3})[-–](\d{1,3})$/.exec(tokens[i]!.text);
    if (glued && LED.test(tokens[i - 1]?.lower ?? '') && Number(glued[1]) >= FEWEST) {
      found.push(tallyOf(Number(glued[1]), Number(glued[2]), { start, end: tokens[i]!.end, sentence }));
      continue;
    }
    const inFavour = countOf(tokens[i]!);
    if (inFavour === undefined || inFavour < FEWEST || isQuoted(start, quotes)) continue;
    const sides = bothSides(tokens, i, endToken);
    if (sides) {
      found.push(tallyOf(inFavour, sides.against, { start, end: sides.end, sentence }));
      continue;
    }
    const link = /^votes?$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    const last = tokens[link + 1];
    // "voted 8-3"
    const isScore = /^[-–]$/.test(tokens[link]?.text ?? '') && tokens[i]!.end === tokens[link]!.start;
    if ((!isScore && !/^(?:to|against)$/.test(tokens[link]?.lower ?? '')) || !last || link + 1 >= endToken) continue;
    // "with 10 to 15 members away" is a guess.
    const [before, lead] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
    const isTally = link === i + 2 || LED.test(before) || (before === ',' && LED.test(lead));
    const next = tokens[link + 2]?.lower ?? '';
    const against = countOf(last);
    if (against === undefined || !isTally || /^(?:%|percent|per|votes?|seats?|years?)$/.test(next)) continue;
    found.push(tallyOf(inFavour, against, { start, end: last.end, sentence }));
  }
  return found;
}

/** "27", "seven" */
const countOf = ({ text, lower }: Token): number | undefined =>
  /^\d{1,4}$/.test(text) ? Number(text) : Object.hasOwn(CARDINAL_WORDS, lower) ? CARDINAL_WORDS[lower] : undefined;

function tallyOf(inFavour: number, against: number, span: Pick<Statement, 'start' | 'end' | 'sentence'>): Statement {
  const value = `${inFavour} to ${against}`;
  return {
    ...span,
    aspect: 'figure',
    topic: 'votes for it',
    value,
    label: value,
    min: inFavour,
    max: inFavour,
    counted: 'votes',
  };
}

/** "29 votes in favour and 15 against", "78 in favour, 3 opposed": each side by its own words. */
function bothSides(tokens: readonly Token[], i: number, end: number): { against: number; end: number } | undefined {
  let at = i + 1;
  if (/^(?:votes?|members|senators|deputies|lawmakers|mps)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:voted|voting)$/.test(tokens[at]?.lower ?? '')) at++;
  const isFor =
    tokens[at]?.lower === 'for' || (tokens[at]?.lower === 'in' && /^favou?r$/.test(tokens[at + 1]?.lower ?? ''));
  if (!isFor) return undefined;
  for (let other = at + 1; other < Math.min(end, at + ASIDE); other++) {
    const against = countOf(tokens[other]!);
    if (against === undefined) continue;
    const behind = /^votes?$/.test(tokens[other + 1]?.lower ?? '') ? other + 2 : other + 1;
    return behind < end && /^(?:against|opposed)$/.test(tokens[behind]!.lower)
      ? { against, end: tokens[behind]!.end }
      : undefined;
  }
  return undefined;
}
