import { LABOUR_WORDS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';

let labour: ReadonlySet<string> | undefined;

/** How far from it words may stand that tell what sort of strike is meant. */
const REACH = 12;

/** "went on strike", "a strike over pay", "the drivers' strike": work is laid down, and nobody attacked. */
export function isWalkout(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if ((lower !== 'strike' && lower !== 'strikes') || pos === 'PROPN') return false;
  if (/^(?:on|general|hunger|wildcat|sympathy|rail|national)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  labour ??= new Set(LABOUR_WORDS.split(/\s+/));
  for (let i = Math.max(0, at - REACH); i < tokens.length && i <= at + REACH; i++) {
    if (labour.has(tokens[i]!.lower)) return true;
  }
  return false;
}
