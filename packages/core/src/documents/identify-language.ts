import type { TextReading } from '../text/index.js';

const COMMON = new Set(
  'the of and to in a is was for on that with he as by at from his it an were are which'.split(' '),
);

/** BCP 47 tag of a text's language as far as the rules care: `en`, or `und` for any other. */
export function identifyLanguage({ tokens }: TextReading): string {
  const common = tokens.filter((token) => COMMON.has(token.text.toLowerCase())).length;
  return tokens.length < 20 || common / tokens.length > 0.1 ? 'en' : 'und';
}
