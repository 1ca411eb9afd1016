import { GROUP_DESCRIPTIONS, PERSON_NOUNS } from '../../lexicon/index.js';
import type { TextReading } from '../../text/index.js';

/** The noun phrase that a sentence begins with and goes on to its verb from, in the plural or not: of people, or of a thing as well. */
export function nounAt(
  tokens: TextReading['tokens'],
  { firstToken, endToken }: TextReading['sentences'][number],
  plural: boolean,
  isThing: boolean,
): number[] | undefined {
  let end = firstToken;
  const pass = () => {
    while (end < endToken && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]!.pos)) end++;
  };
  pass();
  const last = tokens[end - 1];
  // "The state of emergency"
  if (isThing && tokens[end]?.lower === 'of') {
    end++;
    pass();
  }
  const length = end - firstToken;
  if (length === 0 || length > 5 || last?.pos !== 'NOUN' || !/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? ''))
    return undefined;
  if (/^(?:this|that|these|those|all|some|many)$/.test(tokens[firstToken]!.lower)) return undefined;
  const many = /(?:[^su]s|men|women|people|police|children)$/.test(last.lower);
  const isMeant = GROUP_DESCRIPTIONS.has(last.lower) || (isThing && !PERSON_NOUNS.has(last.lower));
  return (plural ? many : !many && isMeant) ? Array.from({ length }, (_, i) => firstToken + i) : undefined;
}
