import type { Beside, Groups } from '../rule.js';

const NAMES = new Set(['may', 'april', 'june', 'august']);
/** Words that stand before a month in a sentence that tells of the time. */
const BEFORE_MONTH =
  /\b(?:in|since|until|by|of|from|early|late|through|before|after|between|during|throughout|into|till|around|last|past|this|next|mid|and|to|each|every)\s+$/i;
/** "April Jones was", "June Hale, who": a name in two words, and what is told of the person. */
const PERSON_AFTER =
  /^\s+[A-Z][a-z]{2,}(?:\s+(?:said|says|told|was|is|has|had|who|will|would|[a-z]+ed|sang|won|wrote|told)\b|['’]s\b|,\s+(?:who|\d))/;

/** "June was the wettest month", "May is usually dry", at the head of a sentence: of the month. */
const OF_MONTH =
  /^\s+(?:is|was|has been|had been)\s+(?:(?:usually|traditionally|typically|normally|often|always|when|half)\b|(?:the|an?|another|our|its|one of the)\s+(?:\w+\s+){0,2}(?:\w{2,10}est|month|driest|worst|best|busiest|season|start|peak)\b)/;

/** "March reaches the square": what people do on foot, and no month. */
const WALKS = /^\s+(?:reaches|arrives|moves|sets|passes|heads|turns|leaves|crosses|stops|halts|winds|snakes|swells)\b/;
/** "18.10 March reaches the square": behind the hour of an entry a sentence begins. */
const STAMP = /^\W{0,3}\d{1,2}[.:]\d\d\W{1,3}$/;

/** True for "Theresa May", "Ms. April", "May told", "the annual March for Peace": months that are a name. */
export function isMonthOfName(month: string, { which }: Groups, { before, after }: Beside): boolean {
  if (STAMP.test(before) && /^\s+[a-z]{3,}/.test(after)) return true;
  if (/\b(?:Mrs?|Ms|Dr|Sir|Lady|Lord)\.?\s+$/.test(before)) return true;
  if (month === 'march')
    return (
      (/^\W*$/.test(before) && WALKS.test(after)) ||
      /\b(?:Long|Great|Pride|Women['’]s)\s+$/.test(before) ||
      (/^\s+of\s+(?!this\b|his\b)[A-Za-z]{3,}s\b/i.test(after) && !BEFORE_MONTH.test(before)) ||
      (/\b(?:a|an|annual|protest|peace)\s+$/i.test(before) && /^\s+(?:for|on|of|in)\b/.test(after)) ||
      (/^\W*$|\bthe\s+$/i.test(before) && /^\s+(?:(?:for|on)\s+[A-Z]|of\s+the\s+[a-z]+s\b)/.test(after))
    );
  if (!NAMES.has(month) || which) return false;
  // "May they rest in peace" is a wish.
  if (
    month === 'may' &&
    /(?:^|[.:!?"“])\W*$/.test(before) &&
    /^\s+(?:be|I|you|we|he|she|it|they|God|Allah|the|this|your|his|her|our|my|their)\b/i.test(after)
  ) {
    return true;
  }
  if (BEFORE_MONTH.test(before)) return false;
  if (/^\W*$/.test(before) && OF_MONTH.test(after)) return false;
  return (
    /\b[A-Z][a-z]+\.?\s+$/.test(before) ||
    /^\s+(?:said|says|told|was|has|had|is|will|would)\b/.test(after) ||
    PERSON_AFTER.test(after)
  );
}
