import type { TextSpan } from '../model/index.js';

const MARK = /^[^\S\n]*(?:[-–•*+]|\d{1,2}[.)])[^\S\n]+(?=\S)/;

/** The items of a list, each without its mark and with the lines that go on with it; any other block whole. */
export function itemsOf(text: string, block: TextSpan): TextSpan[] {
  const lines = linesOf(text, block);
  const marked = lines.filter(({ start, end }) => MARK.test(text.slice(start, end)));
  if (marked.length < 2) return [block];
  const items: TextSpan[] = [];
  for (const line of lines) {
    const mark = MARK.exec(text.slice(line.start, line.end));
    const last = items.at(-1);
    if (mark || !last) items.push({ start: line.start + (mark?.[0].length ?? 0), end: line.end });
    else last.end = line.end;
  }
  return items;
}

function linesOf(text: string, { start, end }: TextSpan): TextSpan[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: from, end: from + line.length };
      from = span.end + 1;
      return span;
    });
}
