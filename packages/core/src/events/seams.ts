import { PERSON_NOUNS } from '../lexicon/index.js';
import type { SentenceReading, Token } from '../text/index.js';

const OPENS = /^(?:The|An?|This|There|He|She|It|They|In|On|At|After|Before|When|But)$/;
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
    for (let i = sentence.firstToken + 2; i + 1 < sentence.endToken; i++) if (isSeam(tokens, i)) seams.push(i);
  }
  found.set(sentence, seams);
  return seams;
}

function isSeam(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  // Nearly all words begin with a small letter, and all that are looked for with one of these.
  if (text < 'A' || text >= '[') return false;
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]!];
  if (!/^[\p{L}\p{N}]/u.test(before.text)) return false;
  // "near the bridge UPDATE: the mayor": a label.
  if (after.text === ':') return /^\p{Lu}{3,}$/u.test(text) && !/^\p{Lu}+$/u.test(before.text);
  if (!/^[\p{Ll}\d]/u.test(after.text)) return false;
  // "Hepatitis A vaccines"
  if (text === 'A') return !/^(?:NOUN|PROPN)$/.test(before.pos) && SMALL.test(before.text);
  if (OPENS.test(text)) return !/^(?:of|and|in|for|to|by|with)$/.test(before.text);
  return (
    SMALL.test(before.text) && /s$/.test(lower) && PERSON_NOUNS.has(lower.slice(0, -1)) && !GOVERNS.test(before.pos)
  );
}

const GOVERNS = /^(?:DET|ADJ|ADP|PART|CCONJ|SCONJ|PRON)$/;
