import { isDated } from '../clauses/noun-phrase.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Around } from './headline-words.js';
import { hasGap } from './object-gap.js';

/** True for a clause that is no deed of its subject, or whose words lack what stands elsewhere. */
export function isUntold(clause: Clause, around: Around, first: number): boolean {
  const { opening, reading } = around;
  const { tokens } = reading;
  const { verb, group, passive } = clause;
  const [done, behind] = [tokens[verb]!.lower, tokens[verb + 1]];
  // "the claims that Roe made during the flood": its object stands before it.
  if (done === 'made' && !passive && /^(?:ADP|PUNCT)$/.test(behind?.pos ?? 'PUNCT')) return true;
  // "Jane Roe, left, and her cook": where somebody stands in a picture.
  if (/^(?:left|right|center|centre)$/.test(done) && /^[,;)\]]$/.test(behind?.text ?? '')) return true;
  // "a drug typically given in hospitals": no deed.
  if (HABIT.test(tokens[group]!.lower) || HABIT.test(tokens[group - 1]?.lower ?? '')) return true;
  // "to demand that the mayor be let go"
  if (tokens[group]!.lower === 'be') return true;
  if (hasGap(clause, around) || isGoverned(clause, around) || isDatedDeed(clause, around)) return true;
  let opener = Math.max(clause.first, opening);
  while (opener < group && /^(?:and|but|or|even)$/.test(tokens[opener]!.lower)) opener++;
  if (/^(?:if|unless|whether)$/.test(tokens[opener]!.lower)) return true;
  for (let i = Math.min(first, Math.max(group - 4, opening)); i < group; i++) {
    if (/^(?:what|whatever|whose)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "hours after the vote passed", where the vote gives the date: its subject is a part of it. */
function isDatedDeed({ first, group }: Clause, { reading: { tokens }, dates }: Around): boolean {
  let last = group - 1;
  while (last > first && tokens[last]!.pos === 'ADV') last--;
  const { pos, lower } = tokens[Math.max(last, 0)]!;
  if (last < first || pos !== 'NOUN' || PERIOD.test(lower) || !isDated(tokens[last]!, dates)) return false;
  return (
    tokens[group]!.pos !== 'AUX' &&
    tokens.slice(first, last).some(({ lower }) => /^(?:after|before|since)$/.test(lower))
  );
}
const HABIT = /^(?:typically|usually|normally|commonly)$/;
const PERIOD = /^(?:minute|hour|day|night|week|month|year|decade|centur|morning|evening|afternoon|time)/;

/** "help pupils pass", "to stop and search": a base form that "to" or "help" governs has no subject of its own. */
function isGoverned({ verb, group, first, tense }: Clause, { reading: { tokens }, opening }: Around): boolean {
  // "found to have stolen nine boats"
  if (tense === 'bare' && tokens[verb - 1]?.lower === 'have' && tokens[verb - 2]?.lower === 'to') return true;
  // "asked that they be let go"
  if (group === verb && /^(?:let|lets)$/.test(tokens[verb - 1]?.lower ?? '')) return true;
  if (tense !== 'present' || group !== verb || /(?:s|ing|ed)$/.test(tokens[verb]!.lower)) return false;
  const joined = verb > opening && /^(?:and|or)$/.test(tokens[verb - 1]!.lower);
  if (!joined && first < verb - 6) return false;
  for (let i = verb - 1; i > opening && verb - i < 14; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^help(?:s|ed|ing)?$/.test(lower) && pos !== 'NOUN') return true;
    if (joined && lower === 'to' && pos === 'PART') return true;
    // "could sink Acme and close the mill": without its auxiliary it is no deed.
    if (joined && pos === 'AUX' && /^(?:will|would|could|can|may|might|should|must|did|do|does)$/.test(lower))
      return true;
    if (pos === 'AUX' || /^[,;:]$/.test(lower) || (pos === 'VERB' && tokens[i - 1]?.lower !== 'to')) return false;
  }
  return false;
}
