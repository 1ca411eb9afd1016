import { GROUP_DESCRIPTIONS, GROUP_WORDS, PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Word } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Tokens of a phrase; `last` belongs to it. */
interface Phrase {
  first: number;
  last: number;
}

/** How many tokens may stand between the words of a phrase that tells a cause, and be the cause. */
const REACH = 8;
const LONGEST = 10;

const DOUBT =
  /^(?:not|n't|no|nor|never|neither|denied|denies|deny|if|whether|may|might|could|would|should|unclear|unknown|ruled)$/;
const NAMING = /^(?:named|identified|cited|gave|listed|determined|blamed)$/;
const IS = /^(?:was|is|were|had been|been)$/;

/** Whether a word may tell what something is put down to. */
export const mayTellCause = ({ lower }: Word): boolean =>
  /^(?:down|blam(?:es?|ed|ing)|caused?|due|attributed|result)$/.test(lower);

/**
 * What something is put down to: "the police blame speeding", "put the crash down to ice", "was caused by a spark", "named the valve as
 * the cause". Who is blamed is a culprit and no cause; doubts say nothing.
 */
export function stateCauses(context: SentenceContext): Statement[] {
  const { reading, sentence } = context;
  const { tokens, sentences, text } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const phrase = mayTellCause(tokens[i]!.word) && causeAt(context, i);
    if (!phrase || !isThing(context, phrase) || isDoubted(context, i)) continue;
    const [start, end] = [tokens[phrase.first]!.start, tokens[phrase.last]!.end];
    const label = text.slice(start, end).replace(/\s+/g, ' ');
    found.push({ start, end, sentence, aspect: 'attribution', topic: 'cause', value: label.toLowerCase(), label });
  }
  return found;
}

function causeAt(context: SentenceContext, i: number): Phrase | undefined {
  const { tokens } = context.reading;
  const word = tokens[i]!.lower;
  const [before, after] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  switch (word) {
    case 'down':
      return after === 'to' && back(context, i, /^put(?:s|ting)?$/) !== undefined
        ? phraseAfter(context, i + 2)
        : undefined;
    case 'blame':
    case 'blames':
    case 'blamed':
    case 'blaming': {
      const on = ahead(context, i, /^on$/);
      if (on !== undefined) return phraseAfter(context, on + 1);
      return tokens[i]!.pos === 'VERB' || /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')
        ? phraseAfter(context, i + 1)
        : undefined;
    }
    case 'caused':
      return after === 'by' ? phraseAfter(context, i + 2) : causing(context, i);
    case 'due':
      return after === 'to' && IS.test(before) ? phraseAfter(context, i + 2) : undefined;
    case 'attributed': {
      const to = ahead(context, i, /^to$/);
      return to === undefined ? undefined : phraseAfter(context, to + 1);
    }
    case 'result':
      return after === 'of' && before === 'the' && IS.test(tokens[i - 2]?.lower ?? '')
        ? phraseAfter(context, i + 2)
        : undefined;
    case 'cause':
      return tokens[i]!.pos === 'NOUN' ? (namedAs(context, i) ?? toldAs(context, i)) : undefined;
    default:
      return undefined;
  }
}

/** "a cigarette caused the fire": what did it stands before, where an accident is what it did. */
function causing(context: SentenceContext, verb: number): Phrase | undefined {
  const { reading, references, sentence } = context;
  const { tokens } = reading;
  if (tokens[verb + 1]?.pos !== 'DET' || !ACCIDENT.test(tokens[verb + 2]?.lower ?? '')) return undefined;
  const last = references.subjectToken(verb, sentence);
  if (last === undefined || tokens[last]!.pos !== 'NOUN') return undefined;
  let first = last;
  while (first > reading.sentences[sentence]!.firstToken && /^(?:NOUN|ADJ|DET)$/.test(tokens[first - 1]!.pos)) first--;
  return { first, last };
}
const ACCIDENT =
  /^(?:fire|blaze|crash|explosion|blast|collapse|accident|disaster|outbreak|blackout|outage|leak|sinking|derailment|flood)$/;

/** "named the design of the valve as the main cause" */
function namedAs(context: SentenceContext, cause: number): Phrase | undefined {
  const as = back(context, cause, /^as$/);
  const verb = as === undefined || cause - as > 4 ? undefined : back(context, as, NAMING);
  const phrase = verb === undefined ? undefined : phraseAfter(context, verb + 1);
  return phrase && phrase.last < as! ? phrase : undefined;
}

/** "the cause of the crash was a worn valve" */
function toldAs(context: SentenceContext, cause: number): Phrase | undefined {
  const is = ahead(context, cause, /^(?:was|is)$/);
  return is === undefined ? undefined : phraseAfter(context, is + 1);
}

const back = (context: SentenceContext, from: number, pattern: RegExp) => find(context, from, -1, pattern);
const ahead = (context: SentenceContext, from: number, pattern: RegExp) => find(context, from, 1, pattern);

/** The nearest token of a sort before or behind another one, with no mark between them. */
function find(
  { reading: { tokens, sentences }, sentence }: SentenceContext,
  from: number,
  step: 1 | -1,
  pattern: RegExp,
): number | undefined {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let i = from + step; i >= firstToken && i < endToken && Math.abs(i - from) <= REACH; i += step) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return undefined;
    if (pattern.test(tokens[i]!.lower)) return i;
  }
  return undefined;
}

/** The noun phrase that begins at a token, with what "of" adds to it. */
function phraseAfter({ reading: { tokens, sentences }, sentence }: SentenceContext, from: number): Phrase | undefined {
  const { endToken } = sentences[sentence]!;
  let first = from;
  while (first < endToken && tokens[first]!.pos === 'ADV') first++;
  let last: number | undefined;
  for (let i = first; i < Math.min(endToken, first + LONGEST); i++) {
    const { pos, lower } = tokens[i]!;
    // "blame speeding", "down to ice."
    const isAlone = i === first && (/ing$/.test(lower) || /^[,.;]$/.test(tokens[i + 1]?.text ?? ''));
    const isNoun = /^(?:NOUN|PROPN)$/.test(pos) || (pos === 'VERB' && isAlone);
    if (isNoun) last = i;
    const isParticiple =
      pos === 'VERB' && /(?:ed|ing|en)$/.test(lower) && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');
    if (!isNoun && !isParticiple && !/^(?:DET|ADJ|NUM|PART)$/.test(pos) && !/^(?:of|-|its|his|her|their)$/.test(lower))
      break;
  }
  return last === undefined ? undefined : { first, last };
}

/** "pneumonia caused by the illness", "by a form of flu" are told of the ill. */
const ILLNESS = /^(?:illness|disease|strain|infection|condition|virus(?:es)?|flu|influenza)$/;

/** Whether a phrase names neither people nor a group: who is blamed is no cause. */
function isThing({ references, reading: { tokens } }: SentenceContext, { first, last }: Phrase): boolean {
  if (tokens.slice(first, last + 1).some(({ lower }) => ILLNESS.test(lower))) return false;
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.lower === 'of') return true;
    if (references.nameAt(i)) return false;
    const { lower } = tokens[i]!;
    const one = lower.replace(/s$/, '');
    if ([PERSON_NOUNS, TITLES, GROUP_WORDS, GROUP_DESCRIPTIONS].some((words) => words.has(lower) || words.has(one)))
      return false;
  }
  return true;
}

function isDoubted({ reading: { tokens, sentences }, sentence }: SentenceContext, at: number): boolean {
  const { firstToken } = sentences[sentence]!;
  return tokens.slice(Math.max(firstToken, at - 10), at).some(({ text, lower }) => DOUBT.test(lower) && text !== 'May');
}
