import type { TextSpan } from '../model/index.js';

/**
 * The paragraphs of a text, without white space around them: runs of lines between blank lines, or single lines where
 * the text has no blank ones.
 */
export function paragraphsOf(text: string): TextSpan[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => withoutMargins(text, span)).filter(({ start, end }) => start < end);
}

function withoutMargins(text: string, { start, end }: TextSpan): TextSpan {
  const trimmed = text.slice(start, end).trimStart();
  const from = end - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}
