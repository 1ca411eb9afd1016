import type { NameMention } from '../../model/index.js';
import type { SentenceReading, Token } from '../../text/index.js';
import { isCapital } from './capital-runs.js';
import { knownPlace } from './gazetteer.js';

/** The longest known place is so many tokens long. */
const LONGEST_PLACE = 4;

/**
 * The names of headlines. Where every word has a capital, capitals tell nothing: what counts is whether the article's
 * own sentences, or the table of places, have the name.
 */
export function findKnownNames(
  text: string,
  tokens: readonly Token[],
  headlines: readonly SentenceReading[],
  known: readonly NameMention[],
): NameMention[] {
  const byText = new Map(known.map((name) => [name.text, name]));
  const longest = new Map<string, number>();
  for (const name of byText.keys()) {
    const [first = ''] = name.split(/[\s-]/);
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(name.length, 80)));
  }
  const found: NameMention[] = [];
  for (const { firstToken, endToken } of headlines) {
    for (let i = firstToken; i < endToken; i++) {
      if (!isCapital(tokens[i]!)) continue;
      const reach = longest.get(tokens[i]!.text) ?? 0;
      for (let last = Math.min(endToken - 1, i + 12); last >= i; last--) {
        const [start, end] = [tokens[i]!.start, tokens[last]!.end];
        if (end - start > Math.max(reach, last - i < LONGEST_PLACE ? 40 : 0)) continue;
        const name = text.slice(start, end).replace(/\s+/g, ' ');
        const seen = byText.get(name);
        const kind = seen ? seen.kind : knownPlace(name) && 'place';
        if (!seen && !kind) continue;
        found.push({ start, end, text: name, ...(kind && { kind }) });
        i = last;
        break;
      }
    }
  }
  return found;
}
