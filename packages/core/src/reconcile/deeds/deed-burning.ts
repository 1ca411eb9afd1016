import type { SentenceContext } from '../references/sentence-context.js';
import { type Deed, sufferedBy } from './deed.js';
import { isDoubtful, isPassive, objectAfter } from './deed-verbs.js';

/** What tells of a fire, by its verb and the words behind it. */
const FIRES: Readonly<Record<string, RegExp>> = {
  burned: /^(?:down\b|to the ground\b)/,
  burnt: /^(?:down\b|to the ground\b)/,
  burns: /^(?:down\b|to the ground\b)/,
  went: /^up in (?:flames|smoke)\b/,
  goes: /^up in (?:flames|smoke)\b/,
  gutted: /^(?:by|in) (?:a |the )?(?:\p{L}+ )?(?:fire|blaze|flames)\b/u,
};

/** "the depot burned down", "the warehouse went up in flames", "rioters burned down the mill": what stood is gone. */
export function burned(context: SentenceContext, verb: number): Deed | undefined {
  const { tokens, sentences } = context.reading;
  const fire = FIRES[tokens[verb]!.lower];
  if (!fire) return undefined;
  const end = Math.min(sentences[context.sentence]!.endToken, verb + 6);
  const behind = tokens.slice(verb + 1, end).map(({ lower }) => lower);
  if (!fire.test(behind.join(' ')) || isDoubtful(context, verb)) return undefined;
  const object = behind[0] === 'down' && !isPassive(context, verb) ? objectAfter(context, verb + 1) : undefined;
  return object ? { name: 'burning', patient: object } : sufferedBy(context, verb, 'burning');
}
