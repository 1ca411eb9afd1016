import type { NameEquation, NameMention } from '../model/index.js';
import type { TextReading } from '../text/index.js';

/** The proper names of a text, and those that the text itself equates. */
export function findNames({ text, tokens, sentences }: TextReading): {
  names: NameMention[];
  equations: NameEquation[];
} {
  const names: NameMention[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (tokens[i]?.pos !== 'PROPN') continue;
      let last = i;
      while (last + 1 < endToken && tokens[last + 1]?.pos === 'PROPN') last++;
      const start = tokens[i]!.start;
      const end = tokens[last]!.end;
      if (last > i) names.push({ start, end, text: text.slice(start, end) });
      i = last;
    }
  }
  return { names, equations: [] };
}
