import type { TextReading } from '../text/index.js';
import type { Draft } from './draft.js';

/** A mention's clause as a headline, or undefined where its words don't stand on their own. */
export function headlineOf(draft: Draft, { text, tokens }: TextReading): string | undefined {
  return text
    .slice(tokens[draft.first]!.start, tokens[draft.end - 1]!.end)
    .replace(/\s+/g, ' ')
    .slice(0, 90);
}
