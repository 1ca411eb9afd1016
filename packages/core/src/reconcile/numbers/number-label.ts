import { PEOPLE_CLASSES } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';

/** Numbers that count nothing: "48-year-old", "329-seat", "Article 5", "3-1", "No. 4", "one of the reasons". */
export function isLabel(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const touchesBefore = before !== undefined && before.end === tokens[first]!.start && /^[-–:/.#]$/.test(before.text);
  const touchesAfter = after !== undefined && after.start === tokens[last]!.end && /^[-–:/]$/.test(after.text);
  // "was to pay €2.4 million: 1.9 million in instalments"
  const isScore = after?.text !== ':' || tokens[last + 2]?.start === after.end;
  if (touchesBefore || (touchesAfter && isScore)) return true;
  // "Pavel Drozd, 44, was arrested"
  const isAside = before?.text === ',' && after?.text === ',' && tokens[first - 2]?.pos === 'PROPN';
  if (isAside && /^\d{1,2}$/.test(tokens[first]!.text)) return true;
  if (
    before &&
    /^(?:no|number|article|chapter|section|resolution|flight|route|highway|room|page|channel|aged|age|group|phase|level|no\.)$/i.test(
      before.text,
    )
  )
    return true;
  // "its new 747 aircraft", "20 Norvik 400 planes": a model's number.
  const isModel = /^\d{3}$/.test(tokens[first]!.text) && /^(?:PROPN|ADJ)$/.test(before?.pos ?? '');
  if (isModel && first === last && tokens.slice(last + 1, last + 4).some(({ lower }) => CRAFT.test(lower))) return true;
  // "one of the reasons", "one day", but "one person was killed".
  if (first === last && /^one$/i.test(tokens[first]!.text)) {
    const next = after?.text.toLowerCase() ?? '';
    return !/^(?:dead|more|other)$/.test(next) && !Object.values(PEOPLE_CLASSES).some((nouns) => nouns.has(next));
  }
  return /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|am|pm|a\.m\.?|p\.m\.?|o'clock|decades?|centuries|times?|°c|[bcegp][sdm]?t|gmt|o\u2019clock|morning|evening|afternoon|night)$/i.test(
    after?.text ?? '',
  );
}

const CRAFT = /^(?:aircraft|planes?|jets?|airliners?|jetliners?)$/;
