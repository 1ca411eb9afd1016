import type { Token } from '../../text/index.js';
import { type Patient, patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** "was arrested", "who had been arrested", "X, arrested on Monday," */
export function isPassive({ reading: { tokens, sentences }, sentence }: SentenceContext, i: number): boolean {
  const { firstToken } = sentences[sentence]!;
  for (let at = i - 1; at >= Math.max(firstToken, i - 4); at--) {
    const { text, pos } = tokens[at]!;
    if (/^(?:was|were|been|be|being|is|are|got)$/i.test(text)) return true;
    if (pos === 'CCONJ' && at === i - 1) return sharesPassive(tokens, firstToken, at);
    // "who, on 8 July, found the germ": what has an object behind it is done.
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART')
      return (
        (text === ',' && at === i - 1 && !/^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tokens[i + 1]?.pos ?? '')) ||
        (at === i - 1 && /^(?:NOUN|PROPN)$/.test(pos) && isEntry(tokens, firstToken, i))
      );
  }
  return false;
}

/** "was put on leave on 4 May and detained at the airport": the passive before "and", where nothing stands behind the verb that it could be done to. */
function sharesPassive(tokens: readonly Token[], first: number, and: number): boolean {
  if (!/^(?:at|in|on|by|for|near|outside|as|when|there|later|[.,;:])$/.test(tokens[and + 2]?.lower ?? '.'))
    return false;
  for (let at = and - 1; at >= Math.max(first, and - SHARED); at--) {
    const { pos, text } = tokens[at]!;
    if (/^[,;:]$/.test(text)) return false;
    if (pos === 'VERB' && isBe(tokens[at - 1])) return true;
  }
  return false;
}
const SHARED = 12;
const isBe = (token: Token | undefined): boolean => /^(?:was|were|been)$/.test(token?.lower ?? '');

/** "8 February 2022 – First recorder found in the bay.": an entry of a chronology leaves "was" out. */
const isEntry = (tokens: readonly Token[], first: number, verb: number): boolean =>
  /^(?:[.,;:)]|in|at|by|near|after|on)$/.test(tokens[verb + 1]?.lower ?? '.') &&
  tokens
    .slice(first + 1, Math.min(verb, first + 5))
    .some(({ text }, i) => /^[-–—:]$/.test(text) && /\d$/.test(tokens[first + i]!.text));

/** What was only feared, asked for or denied is no deed. */
export function isDoubtful({ reading: { tokens, sentences }, sentence }: SentenceContext, i: number): boolean {
  const { firstToken } = sentences[sentence]!;
  // "He, it may be recalled, was seized": a comma parts the doubt from the verb.
  for (let at = i - 1; at >= Math.max(firstToken, i - 4) && tokens[at]!.text !== ','; at--) {
    if (DOUBT.test(tokens[at]!.text)) return true;
  }
  return false;
}
const DOUBT = /^(?:not|n't|never|would|could|should|might|may|will|if|If|to|be|nearly|almost|no|nobody)$/;

/** The object of an active verb: the head of the noun phrase after it. */
export function objectAfter(context: SentenceContext, verb: number): Patient | undefined {
  const head = headAfter(context, verb + 1) ?? relativeHead(context, verb);
  if (head !== undefined && /^(?:him|her)$/.test(context.reading.tokens[head]!.lower)) {
    const { references, sentence } = context;
    const name = references.objectOf(head, references.subjectToken(verb, sentence), sentence);
    return name && { subject: name.name };
  }
  return head === undefined ? undefined : patientAt(context, head);
}

/** "The computers of the club, which police removed": the noun that "which" goes on about, where the verb has no object behind it. */
function relativeHead({ reading: { tokens, sentences }, sentence }: SentenceContext, verb: number): number | undefined {
  const { firstToken } = sentences[sentence]!;
  let which = verb - 1;
  while (which > firstToken && verb - which < 6 && tokens[which]!.lower !== 'which') which--;
  // A text may begin with the verb.
  if (tokens[which]?.lower !== 'which' || tokens[which - 1]?.text !== ',') return undefined;
  let head: number | undefined;
  for (let i = which - 2; i >= firstToken && which - i < 10; i--) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(pos)) {
      head ??= i;
      if (tokens[i + 1]?.lower === 'of') head = i;
    } else if (lower !== 'of' && !/^(?:DET|ADJ|NUM)$/.test(pos)) break;
  }
  return head;
}

/** The head of the noun phrase that begins at a place; a pronoun stands for itself. */
export function headAfter({ reading, references, sentence }: SentenceContext, from: number): number | undefined {
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = from; i < Math.min(endToken, from + 8); i++) {
    const { text, pos } = tokens[i]!;
    // "dismissed him", but "dismissed its director"
    const isOwner =
      /^(?:its|his|her|their|my|our)$/i.test(text) && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '');
    if (pos === 'PRON' && i === from && !isOwner) return i;
    // "the £2bn hostile offer": a unit is no head.
    if (/^(?:bn|m|mn|tn|k)$/i.test(text) && tokens[i - 1]?.pos === 'NUM') continue;
    const isLast =
      !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') && !/^['’]s?$/.test(tokens[i + 1]?.text ?? '');
    const name = references.nameAt(i);
    if (name && !/^(?:NOUN|PROPN)$/.test(tokens[name.last + 1]?.pos ?? '')) return i;
    if (/^(?:NOUN|PROPN)$/.test(pos) && isLast) return i;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) &&
      !/^(?:-|['’]s?|his|her|its|their|[$€£¥]|out|down|up)$/i.test(text)
    )
      return undefined;
  }
  return undefined;
}
