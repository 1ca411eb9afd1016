import type { SentenceContext } from '../references/sentence-context.js';
import type { Deed } from './deed.js';

/** Verbs of a craft that comes to its end against something. What a ship hits need not sink it. */
export const CRAFT_HITS = /^(?:hit|struck|slammed|plunged|ploughed|plowed|smashed|fell|came)$/;
const CRAFT = /^(?:plane|aircraft|jet|airliner|helicopter|airplane|train|flight)$/;
const AGAINST =
  /^(?:(?:in|into|on|onto|to|against|down|out) ){0,2}(?:(?:the|a|an|its|some) )?(?:\p{L}+ )?(?:water|sea|ground|mountain|hill|hillside|slope|runway|trees?|forest|building|house|ocean|lake|river|fjord|bay|cliff|rocks?|reef|buffers?|pier|field)\b/u;

/** "the plane hit the water", "the helicopter came down in a forest": a crash in other words. */
export function struckBy(
  { reading: { tokens, sentences }, references, sentence }: SentenceContext,
  verb: number,
): Deed | undefined {
  const subject = references.subjectToken(verb, sentence);
  if (subject === undefined || !CRAFT.test(tokens[subject]!.lower)) return undefined;
  const after = tokens
    .slice(verb + 1, Math.min(sentences[sentence]!.endToken, verb + 7))
    .map(({ lower }) => lower)
    .join(' ');
  return AGAINST.test(after) ? { name: 'crash', patient: { patient: 'craft' } } : undefined;
}

/** Markets crash, and profits sink. */
export function isMoney({ reading: { tokens }, references, sentence }: SentenceContext, verb: number): boolean {
  const subject = references.subjectToken(verb, sentence);
  return subject !== undefined && MONEY.test(tokens[subject]!.lower);
}
const MONEY =
  /^(?:markets?|shares?|stocks?|prices?|econom(?:y|ies)|currency|pound|dollar|euro|websites?|sites?|servers?|systems?|profits?|sales|index|it|that|this)$/;
