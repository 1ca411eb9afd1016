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
    else yield indented(value, 1);
  }
  yield '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}    ${indented(item, 2)}`;
    separator = ',\n';
  }
  yield '\n  ]';
}

/** JSON as it is indented `depth` lists deep: written inside so many lists, which are then cut off. */
function indented(value: unknown, depth: number): string {
  let nested: unknown = value;
  for (let level = 0; level < depth; level++) nested = [nested];
  // "[\n  [\n    " before the value, "\n  ]\n]" behind it.
  const before = 2 * depth + depth * (depth + 1);
  const behind = 2 * depth + depth * (depth - 1);
  return JSON.stringify(nested, null, 2).slice(before, -behind);
}
