import type { TimexType } from '../../model/index.js';
import type { RecognisedExpression } from '../recognise.js';

/**
 * TIMEX3 mod of a point that is told by a length: "more than a year ago" is before that point, "less than a week later"
 * before it too. A length keeps its own: "more than an hour".
 */
export function pointMod({ mod, form }: RecognisedExpression, type: TimexType): string | undefined {
  if (type === 'DURATION' || form.kind !== 'shift' || !mod || !/^(?:MORE|LESS|EQUAL)_/.test(mod)) return mod;
  const longer = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE';
  const side = longer === (form.side === 'next') ? 'AFTER' : 'BEFORE';
  return mod.startsWith('EQUAL') ? `ON_OR_${side}` : side;
}
