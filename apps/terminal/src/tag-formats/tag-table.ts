import type { TaggedDocument } from '@dateline/core';
import { visible } from '../command-line/visible.js';

const HEAD = ['text', 'type', 'value', 'mod', 'edtf', 'reason'];

/** One expression a row, in columns. */
export function tagTable({ id, expressions }: TaggedDocument): string {
  const rows = expressions.map(({ text, type, value, mod = '', edtf = '', reason }) =>
    [text, type, value, mod, edtf, reason].map((cell) => visible(cell.replace(/\s+/g, ' '))),
  );
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `${visible(id)}\n${lines.join('\n')}\n\n`;
}
