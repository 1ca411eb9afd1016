import { SEQUENCES } from './plain-line.js';

/** Overrides, embeddings, isolates and marks of direction (UAX #9): the screen isolates right-to-left runs itself. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Controls C0 and C1, unpaired surrogates, noncharacters and the invisible tag and interlinear characters. */
const CONTROLS =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** What terminals measure differently: variation selectors and skin tones, then the joiners of the pictures that are left. */
const VARIANTS = /[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu;
const JOINERS = /(?<=\p{Extended_Pictographic})\u200d+|\u200d+(?=\p{Extended_Pictographic})/gu;

const FLAG_LETTERS = /[\u{1f1e6}-\u{1f1ff}]/gu;

/** The longest pile of combining marks that a letter keeps. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const LONE_MARK = /(^|\s)(?=\p{M})/gu;

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A text from outside as one that a terminal shows and never obeys: no escape sequence, control code or bidi
 * override gets through, and all white space is a single blank. What is left has the same width in every terminal:
 * flags become letters, joined emoji become their parts.
 */
export function terminalText(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  return text
    .replace(SEQUENCES, '')
    .replace(DIRECTION, '')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029\p{Zs}]+/gu, ' ')
    .replace(CONTROLS, '')
    .replace(VARIANTS, '')
    .replace(JOINERS, '')
    .replace(/ {2,}/g, ' ')
    .replace(FLAG_LETTERS, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
    .replace(STACKED_MARKS, '$1')
    .replace(LONE_MARK, '$1\u25cc');
}
