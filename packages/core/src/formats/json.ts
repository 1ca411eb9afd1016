import type { Timeline } from '../model/index.js';

/** A timeline as indented JSON, one newline at the end. */
export const toJson = (timeline: Timeline): string => `${JSON.stringify(timeline, null, 2)}\n`;

/**
 * The text of {@link toJson} in pieces, of at most one event each: the whole of a timeline of a hundred thousand reports is longer
 * than a string may be, and never needs to be in memory at once.
 */
export function* toJsonPieces(timeline: Timeline): Generator<string> {
  let separator = '{\n';
  for (const [name, value] of Object.entries(timeline)) {
    if (value === undefined) continue;
    yield `${separator}  ${JSON.stringify(name)}: `;
    separator = ',\n';
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}    ${indented(item, '    ')}`;
    separator = ',\n';
  }
  yield '\n  ]';
}

/** JSON inside an outer indentation; a newline inside a string is escaped, so that all others are between lines. */
const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
