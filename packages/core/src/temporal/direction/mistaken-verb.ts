import type { Token } from '../../text/index.js';
import { lower } from './verb-words.js';

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(token?.pos ?? '');

/** Verbs of timetables that are nouns too: "the league returns on Friday", "the country votes on Friday". */
const OR_NOUN = /^(?:returns|votes|visits|starts|ends|hosts|heads|plays|travels)$/;

/**
 * True for a verb of what is to come that was taken for another word: "the Games open on Friday", "polls close at 8 p.m.",
 * "Parliament returns on Friday", "voters head to the polls". `after` is the first token behind the day.
 */
export function isMistakenVerb(tokens: readonly Token[], i: number, after: number, first: number): boolean {
  const word = lower(tokens[i]);
  const next = lower(tokens[i + 1]);
  const before = tokens[i - 1];
  const plural = /(?:[^s]s|ing)$/.test(lower(before));
  if (word === 'open' || word === 'close') return isNoun(before) && /^(?:on|in|at)$/.test(next);
  if (/^(?:start|begin|resume)$/.test(word)) return plural && /^(?:on|in)$/.test(next);
  if (word === 'head') return next === 'to' && (plural || lower(tokens[i + 3]) === 'polls');
  // "The hosts face Chile on Friday"
  if (/^(?:face|host|visit|play)$/.test(word) && tokens[i]!.pos === 'NOUN')
    return isNoun(before) && /^[A-Z]/.test(tokens[i + 1]?.text ?? '') && !hasVerb(tokens, after);
  // "Millions vote Sunday in a referendum"
  if (word === 'vote' && plural && tokens[i]!.pos === 'NOUN')
    return (next === 'on' || tokens[i + 1]?.pos === 'PROPN') && !hasVerb(tokens, after);
  if (!OR_NOUN.test(word) || tokens[i]!.pos !== 'NOUN' || plural) return false;
  if (
    /^(?:travels|heads)$/.test(word)
      ? next !== 'to'
      : !/^(?:on|in|at)$/.test(next) && !/^[A-Z]/.test(tokens[i + 1]?.text ?? '')
  )
    return false;
  // "Tax returns on Friday were late": the sentence has its verb elsewhere.
  return (isNoun(before) || /^(?:,|and|who|which)$/.test(lower(before))) && i > first && !hasVerb(tokens, after);
}

function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6 && i < tokens.length; i++) {
    if (/^[,.;:(]$/.test(tokens[i]!.text) || tokens[i]!.pos === 'SCONJ' || lower(tokens[i]) === 'to') return false;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return !lower(tokens[i]).endsWith('ing');
  }
  return false;
}
