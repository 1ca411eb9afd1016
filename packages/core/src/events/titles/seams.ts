import { CALLINGS, PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import type { SentenceReading, Token } from '../../text/index.js';
import { beginsAnew, isBehindLabel, isClosing, isEntryDay, isRunOn } from './run-on.js';

const OPENS = /^(?:The|An?|This|There|He|She|It|They|In|On|At|After|Before|When|But)$/;
/** The same, where a place name doesn't go on with it. */
const COUNTS =
  /^(?:More|Another|Some|Many|Most|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Thousands|Hundreds|Dozens|People|Police|As|If|While)$/;
const TIME = /^\d{1,2}:\d{2}:\d{2}$/;
const SMALL = /^\p{Ll}/u;

/** Each sentence's seams: the titles of all its mentions ask for them. */
const found = new WeakMap<SentenceReading, readonly number[]>();

/**
 * The stretch of a sentence around a token that no missing full stop parts: "has been chosen | The panel met", as a web page runs a
 * caption into a paragraph. Token indices, half-open, within `from`..`end`.
 */
export function withinSeams(
  tokens: readonly Token[],
  sentence: SentenceReading,
  [from, end]: readonly [number, number],
  token: number,
): [number, number] {
  let [first, last] = [from, end];
  for (const seam of seamsOf(tokens, sentence)) {
    if (seam < from + 2 || seam >= end) continue;
    if (seam > token) {
      last = seam;
      break;
    }
    first = seam;
  }
  return [first, last];
}

function seamsOf(tokens: readonly Token[], sentence: SentenceReading): readonly number[] {
  const known = found.get(sentence);
  if (known) return known;
  const seams: number[] = [];
  // A headline may have all its words in capitals.
  if (sentence.role !== 'headline') {
    for (let i = sentence.firstToken + 2; i + 1 < sentence.endToken; i++)
      if (isSeam(tokens, i, sentence)) seams.push(i);
  }
  found.set(sentence, seams);
  return seams;
}

function isSeam(tokens: readonly Token[], at: number, { firstToken, endToken }: SentenceReading): boolean {
  const { text, lower } = tokens[at]!;
  // "the mayor resigns updated: Mon Jan 31"
  if (text === 'updated') return tokens[at + 1]!.text === ':';
  // "in court 1 May 2019 Roe tells": a day that begins an entry.
  if (text < 'A') return isEntryDay(tokens, at, endToken);
  // Nearly all words begin with a small letter, and all that are looked for with one of these.
  if (text >= '[') return false;
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]!];
  if (before.text === '|') return true;
  const article = /^(?:The|An?)$/.test(text);
  if (!/^[\p{L}\p{N}]/u.test(before.text) && !(article && isClosing(tokens, at - 1))) return false;
  // "updated Mon Jan 31 2011 06:12:00 The mayor"
  if (TIME.test(before.text)) return true;
  // "near the bridge UPDATE: the mayor": a label.
  if (after.text === ':') return /^\p{Lu}{3,}$/u.test(text) && !/^\p{Lu}+$/u.test(before.text);
  if (isRunOn(tokens, at, firstToken, endToken) || isBehindLabel(tokens, at)) return true;
  if (article && beginsAnew(tokens, at, firstToken, endToken)) return true;
  if (!/^[\p{Ll}\d]/u.test(after.text) || /^["”]$/.test(before.text)) return false;
  if (text === 'A') return !/^(?:NOUN|PROPN)$/.test(before.pos) && SMALL.test(before.text);
  if (OPENS.test(text)) return !/^(?:of|and|in|for|to|by|with)$/.test(before.text);
  const led = tokens[at - 2]!.pos === 'DET' ? tokens[at - 3] : tokens[at - 2];
  const placed = before.pos === 'PROPN' && led?.pos === 'ADP';
  const ends = SMALL.test(before.text) || before.pos === 'NUM' || placed;
  if (COUNTS.test(text)) return ends && !GOVERNS.test(before.pos);
  if (before.pos === 'NOUN' && SMALL.test(before.text) && isPlainWord(tokens, at)) return true;
  return ends && /s$/.test(lower) && PERSON_NOUNS.has(lower.slice(0, -1)) && !GOVERNS.test(before.pos);
}

const GOVERNS = /^(?:DET|ADJ|ADP|PART|CCONJ|SCONJ|PRON)$/;

/** Each article's words in small letters: asked for where a capital may open a sentence, which is seldom. */
const plain = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** "in his clinic Court documents show": in capitals though the article has it in small letters too; not "vice President". */
function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  const behind = tokens[at + 1]!.pos;
  if (behind !== 'NOUN' && behind !== 'NUM' && !(/s$/.test(lower) && /^(?:VERB|AUX)$/.test(behind))) return false;
  if (lower.length < 3 || !/^(?:NOUN|PROPN|ADJ|ADV)$/.test(pos) || TITLES.has(lower) || CALLINGS.has(lower))
    return false;
  let words = plain.get(tokens);
  if (!words) {
    words = new Set(tokens.flatMap(({ text }) => (SMALL.test(text) ? [text] : [])));
    plain.set(tokens, words);
  }
  return words.has(lower);
}
