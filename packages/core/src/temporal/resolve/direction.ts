import type { Token } from '../../text/index.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext } from './context.js';

/** Where a time lies, seen from publication, and the words that say so. */
export interface Direction {
  side: 'past' | 'future';
  cue: string | undefined;
}

const MODALS = new Set("will 'll ’ll shall wo would could should may might must can".split(' '));
const PLANS = new Set(
  'expected scheduled due slated planned set supposed likely plans planning plan upcoming forthcoming hopes intends aims begins starts opens resumes expires ends faces meets expects scheduling'.split(
    ' ',
  ),
);
const STOPS = new Set([';', '“', '”', '"', '``', "''", ':']);
const REACH = 14;

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/**
 * The direction of an expression from the verb that it belongs to: the nearest before it in its clause, else the first
 * after it. News is about the past, so that only a future cue makes it future: "will", "is expected to", "plans to".
 */
export function directionOf(expression: RecognisedExpression, { reading }: ResolveContext): Direction {
  const sentence = reading.sentences[expression.sentence]!;
  const { tokens } = reading;
  const here = indexAt(tokens, expression.start, sentence.firstToken, sentence.endToken);
  for (let i = here - 1; i >= Math.max(sentence.firstToken, here - REACH); i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text)) break;
    if (PLANS.has(token.text.toLowerCase())) return { side: 'future', cue: token.text };
    if (isVerb(token)) return ofVerb(tokens, i, sentence.firstToken);
  }
  let after = here;
  while (after < sentence.endToken && tokens[after]!.start < expression.end) after++;
  for (let i = after; i < Math.min(sentence.endToken, after + REACH); i++) {
    if (isVerb(tokens[i]!)) return ofVerb(tokens, lastOfGroup(tokens, i, sentence.endToken), sentence.firstToken);
  }
  return { side: 'past', cue: undefined };
}

/** The first token at or after an offset; tokens are in order, so the search halves. */
function indexAt(tokens: readonly Token[], offset: number, first: number, end: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last verb of the group that begins at a verb: "will probably be held". */
function lastOfGroup(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') last = i;
    else if (pos !== 'ADV' && pos !== 'PART' && text !== 'to' && !PLANS.has(text)) break;
  }
  return last;
}

function ofVerb(tokens: readonly Token[], verb: number, first: number): Direction {
  const words: string[] = [tokens[verb]!.text];
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase();
    const group = isVerb(token) || token.pos === 'ADV' || token.pos === 'PART' || PLANS.has(word) || word === 'to';
    if (!group && token.pos !== 'PRON') break;
    words.unshift(token.text);
    if (MODALS.has(word) || word === 'to' || PLANS.has(word)) {
      return { side: 'future', cue: words.join(' ') };
    }
  }
  const word = words.at(-1)!.toLowerCase();
  if (PLANS.has(word) || MODALS.has(word)) return { side: 'future', cue: words.join(' ') };
  return { side: 'past', cue: words.join(' ') };
}
