import { terminalText } from '@dateline/core/formats';
import { hitsIn } from '@dateline/core/timeline';
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
export const hitMarks = (text: string, words: readonly string[]): Mark[] =>
  hitsIn(text, words).map((hit) => ({ ...hit, style: 'hit' }));
