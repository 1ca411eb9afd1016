import { terminalText } from '@dateline/core/formats';
import { foldText } from '../data/fold-text.js';
import type { StyleName } from '../theme/style-name.js';
import type { Span } from './line.js';

/** A part of a raw text, half-open in UTF-16 units, and its style. */
export interface Mark {
  start: number;
  end: number;
  style: StyleName;
}

/**
 * A raw text as safe spans in the styles of its marks; of marks that overlap the later one wins. Marks that reach
 * outside the text are cut.
 */
export function markSpans(text: string, marks: readonly Mark[], style?: StyleName): Span[] {
  const styles = new Array<StyleName | undefined>(text.length).fill(style);
  for (const { start, end, style: own } of marks)
    styles.fill(own, Math.max(0, start), Math.max(0, Math.min(text.length, end)));
  const spans: Span[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && styles[at] === styles[from]) continue;
    spans.push({ text: text.slice(from, at), style: styles[from] });
    from = at;
  }
  return safeSpans(spans);
}

/** Safe spans: an escape sequence that crosses from one span into the next must not survive in parts. */
function safeSpans(spans: readonly Span[]): Span[] {
  const whole = spans.map(({ text }) => text).join('');
  // Where the whole has nothing that cleaning takes away beyond blanks, piece by piece comes to the same.
  if (!/[\x00-\x08\x0e-\x1f\x7f-\x9f]/.test(whole)) {
    return spans.map(({ text, style }) => ({ text: terminalText(text), style })).filter(({ text }) => text !== '');
  }
  return [{ text: terminalText(whole), style: spans[0]?.style }];
}

/** Where the words of a search stand in a text, whatever their case and accents. */
export function hitMarks(text: string, words: readonly string[]): Mark[] {
  if (words.length === 0) return [];
  const { folded, places } = foldWithPlaces(text);
  const marks: Mark[] = [];
  for (const word of words) {
    if (!word) continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marks.push({ start: places[at]!, end: places[at + word.length] ?? text.length, style: 'hit' });
    }
  }
  return marks;
}

/** A folded text, and for each of its units the place in the text that it comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldText(character);
    folded += part;
    for (let i = 0; i < part.length; i++) places.push(at);
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
