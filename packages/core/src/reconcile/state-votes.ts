import type { Statement } from '../model/index.js';
import { isQuoted } from '../text/index.js';
import type { SentenceContext } from './sentence-context.js';

const VOTE = /^(?:vot(?:es?|ed|ing)|ballots?|majority)$/;
const LED = /^(?:by|voted|passed|approved|adopted|rejected)$/;
/** Fewer for it than this is a score, or the chances of a bet. */
const FEWEST = 3;

/** How many voted for something: "by 512 votes to 38", "voted 74 to 31", "passed with 60 votes against 12". */
export function stateVotes(context: SentenceContext): Statement[] {
  const { reading, sentence } = context;
  const { tokens, sentences, quotes } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  if (!tokens.slice(firstToken, endToken).some(({ lower }) => VOTE.test(lower))) return [];
  const found: Statement[] = [];
  for (let i = firstToken; i + 2 < endToken; i++) {
    const { text, start } = tokens[i]!;
    if (!/^\d{1,4}$/.test(text) || Number(text) < FEWEST || isQuoted(start, quotes)) continue;
    const link = /^votes?$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    const last = tokens[link + 1];
    if (!/^(?:to|against)$/.test(tokens[link]?.lower ?? '') || !last || link + 1 >= endToken) continue;
    // "with 10 to 15 members away" is a guess.
    const [before, lead] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
    const isTally = link === i + 2 || LED.test(before) || (before === ',' && LED.test(lead));
    const next = tokens[link + 2]?.lower ?? '';
    if (!/^\d{1,4}$/.test(last.text) || !isTally || /^(?:%|percent|per|votes?|seats?|years?)$/.test(next)) continue;
    const value = `${Number(text)} to ${Number(last.text)}`;
    found.push({
      start,
      end: last.end,
      sentence,
      aspect: 'figure',
      topic: 'votes for it',
      value,
      label: value,
      min: Number(text),
      max: Number(text),
      counted: 'votes',
    });
  }
  return found;
}
