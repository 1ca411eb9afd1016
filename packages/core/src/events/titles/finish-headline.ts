import type { TextReading, Token } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { isHalfTold } from './half-told.js';
import { LIMIT, LONGEST, shorten } from './shorten-headline.js';

/** A headline and how well it serves, higher for who did what to whom. */
export interface Headline {
  text: string;
  weight: number;
}

/** What a headline can't end with. */
const DANGLING = /^(?:ADP|DET|CCONJ|SCONJ|PART|PRON|PUNCT|AUX|SYM)$/;
const DANGLING_WORD =
  /^(?:the|an?|of|in|on|at|to|by|for|from|with|and|or|but|that|which|who|whom|whose|as|into|after|before|since|until|than|its|his|her|their|our|my|your|was|were|is|are|be|been|has|have|had|will|would|not|both|more|then|also|about|over|under|between|against|during|when|while|where|because|if|so|nor|through|within|without|including|called|about|among|amid|near|per|via|like|early|late|just|only|according|shortly|ahead|prior|despite|although|though|whether|even)$/i;
/** Small words that end a phrase with their verb: "was called off", "gave up". */
const PARTICLE = /^(?:off|up|down|out|away|back|in|over|on|through|it|them|him|there)$/i;
/** Those that say how something is: "the fire is out". */
const STATE = /^(?:off|up|down|out|away|back|over)$/i;
const PERSON = /^(?:i|we|you|me|us|my|our|your|ours|yours|ourselves|myself)$/i;
/** "that of mine", "it was mine"; any other is dug. */
const OWN = /\b(?:of|is|was|be|than|like) mine\b/i;
const LEANING = /^(?:he|she|it|they|him|her|his|its|them|their|this|these|those|there)$/i;

/** The words of a headline as text; undefined where they can't stand on their own. `before` goes before them: "Acme's". */
export function finishHeadline(
  kept: readonly number[],
  draft: Draft,
  reading: TextReading,
  before = '',
): (Headline & { words: number[] }) | undefined {
  const { tokens } = reading;
  const words = trim(withoutBroken(shorten(kept, tokens, before.length), tokens), tokens, before !== '');
  if (words.length < (before === '' ? 2 : 1) || isHalfTold(words, draft, reading)) return undefined;
  if (before === '' && isVerbFirst(words[0]!, draft, tokens)) return undefined;
  const text = capitalise(before + join(words, reading));
  if (text.length > LIMIT || !isSound(text)) return undefined;
  return { words, text, weight: weigh(words, draft, tokens) - (text.length > LONGEST ? 1 : 0) };
}

/** "laws to find and | return stolen goods", "Reading old papers is": no subject. */
function isVerbFirst(at: number, { role }: Draft, tokens: readonly Token[]): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'VERB' || role === 'headline' || /ed$/.test(lower)) return false;
  if (/ing$/.test(lower)) return tokens[at + 1]?.pos !== 'NOUN';
  return /^(?:to|and|or)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Whether a text reads as a headline: not spoken by somebody, not cut off, with at least two words that say something. */
export function isSound(text: string): boolean {
  const words = text.split(/\s+/);
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%.)]+$/gu, ''));
  const plain = bare.map((word) => word.replace(/['’](?:m|re|ve|ll|d|s)$/i, ''));
  if (plain.some((word) => PERSON.test(word) && word !== 'US') || OWN.test(text)) return false;
  // "Was the van stolen"
  if (/^(?:was|were|is|are|did|does|do|has|have|had|should|could|would|been|being|thought)$/i.test(bare[0]!))
    return false;
  if (/[|@#?*\\]|https?:|www\./.test(text)) return false;
  if (LEANING.test(plain[0]!) || /^(?:that|which|who|whom|whose|what|and|or|but)$/i.test(bare[0]!)) return false;
  const count = (mark: string) => text.split(mark).length;
  if (/\s['’]\p{L}/u.test(text)) return false;
  if (count('(') !== count(')') || count('[') !== count(']') || /["“”]/.test(text)) return false;
  return bare.filter((word) => /[\p{L}\p{N}]{2}/u.test(word) && !DANGLING_WORD.test(word)).length >= 2;
}

/** "scenarios | in which a slump": what is said of the noun goes where it has lost its verb. */
function withoutBroken(words: readonly number[], tokens: readonly Token[]): readonly number[] {
  const at = words.findLastIndex((i) => /^(?:which|whom|whose)$/.test(tokens[i]!.lower));
  if (at < 3 || words.slice(at).some((i) => /^(?:VERB|AUX)$/.test(tokens[i]!.pos))) return words;
  return words.slice(0, tokens[words[at - 1]!]!.pos === 'ADP' ? at - 1 : at);
}

function trim(words: readonly number[], tokens: readonly Token[], led: boolean): number[] {
  let end = words.length;
  for (; end > 0; end--) {
    const { pos, text } = tokens[words[end - 1]!]!;
    const led = tokens[words[end - 2] ?? -1]?.pos ?? '';
    if (PARTICLE.test(text) && /^(?:VERB|PART|ADP|PRON)$/.test(led)) break;
    if (STATE.test(text) && led === 'AUX' && end > 3) break;
    const compared = /^(?:much|many|well|far|long)$/i.test(text) && tokens[words[end - 2] ?? 0]!.lower === 'as';
    // "kills just as the flu does": it stands for the verb.
    const stands =
      pos === 'AUX' &&
      end > 3 &&
      /^(?:do|does|did)$/i.test(text) &&
      /^[.,;]$/.test(tokens[words[end - 1]! + 1]?.text ?? '.');
    if (stands || ANYONE.test(text)) break;
    // "in order | to win"
    if (text === 'order' && tokens[words[end - 2] ?? 0]!.lower === 'in') end--;
    else if (!compared && !DANGLING.test(pos) && !DANGLING_WORD.test(text)) break;
  }
  let start = 0;
  while (!led && start < end && POINTING.test(tokens[words[start]!]!.text)) start++;
  return words.slice(start, end);
}

const ANYONE = /^(?:(?:any|every|no|some)(?:one|body|thing)|\p{L}+sel(?:f|ves)|others)$/iu;

/** What stands before a noun at the start, which a headline does without. */
const POINTING = /^(?:the|an?|this|these|those)$/i;

const CONTRACTED: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are' };

function join(words: readonly number[], { text, tokens }: TextReading): string {
  let line = '';
  words.forEach((index, at) => {
    const token = tokens[index]!;
    const before = at > 0 ? tokens[words[at - 1]!]! : undefined;
    const word = text.slice(token.start, token.end).replace(/\s+/g, ' ');
    const near = before?.end === token.start;
    const full = near ? undefined : CONTRACTED[/^['’](\w+)$/.exec(word)?.[1] ?? ''];
    const lowered = at > 0 && opensQuote(tokens, index) ? word.toLowerCase() : word;
    line += `${at === 0 || near || word === ',' ? '' : ' '}${full ?? lowered}`;
  });
  return line;
}

/** 'said, "The mill closed"': without its marks, what is quoted goes on in small letters. */
const opensQuote = (tokens: readonly Token[], at: number): boolean =>
  /^["“`]/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:The|An?|There|Our|All|Some|Many)$/.test(tokens[at]!.text) &&
  !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** A line with a capital at its beginning. */
export const capitalise = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** "Smith is the best known of them", "was among them": how things are is a poor title for what happened. */
function standing({ clause, status }: Draft, tokens: readonly Token[]): number {
  if (!clause) return 0;
  if (tokens[clause.verb]!.pos === 'AUX') return clause.tense === 'present' ? 2 : 1;
  if (clause.tense === 'future' && status !== 'planned') return 1;
  return clause.tense === 'modal' || /ing$/.test(tokens[clause.verb]!.lower) ? 0.5 : 0;
}

function weigh(words: readonly number[], draft: Draft, tokens: readonly Token[]): number {
  const named = words.filter((i) => tokens[i]!.pos === 'PROPN').length;
  const leaning = words.filter((i) => tokens[i]!.pos === 'PRON' || LEANING.test(tokens[i]!.text)).length;
  const verbal = draft.clause !== undefined && words.includes(draft.clause.verb);
  return (
    (verbal ? 2 : 0) +
    (draft.kind ? 1 : 0) +
    (draft.main ? 0.5 : 0) +
    (draft.basis === 'stated' || draft.basis === 'relative' ? 0.5 : 0) +
    Math.min(named, 3) * 0.5 -
    1.5 * Math.min(leaning, 2) +
    (draft.role === 'headline' ? 0.5 : 0) -
    // "Analysis: what comes next"
    (words.some((i) => /^[:?]$/.test(tokens[i]!.text)) ? 1.5 : 0) -
    (draft.role === 'quotation' ? 2 : 0) -
    (draft.reporting ? 1.5 : 0) -
    standing(draft, tokens) -
    (words.length < 3 ? 2 : words.length < 4 ? 1 : 0) -
    (words.length > 14 ? 0.5 : 0)
  );
}
