import { PERSON_NOUNS, TITLE_MODIFIERS, TITLES } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import type { PlacedName } from './placed-names.js';

/** Whether the name that begins at a token hangs on a preposition before it: "with the army", "of Iran". */
export function hangsOnPreposition(
  tokens: readonly Token[],
  first: number,
  named: ReadonlyMap<number, PlacedName>,
): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const { pos } = tokens[i]!;
    const lower = tokens[i]!.lower.replace(/\.$/, '');
    // "after the party had won": a clause begins, and the name is its subject.
    if (/^(?:after|before|until)$/.test(lower) && leadsVerb(tokens, first)) return false;
    // "As for Varga, she resigned" is about her.
    if (lower === 'for' && /^as$/i.test(tokens[i - 1]?.text ?? '')) return false;
    if (pos === 'ADP') return !/^(?:than|as|while|since|because|though)$/.test(lower);
    const isTitle = TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || PERSON_NOUNS.has(lower);
    // "In trading in Velmont, Norvik shares fell": behind the comma the clause itself begins.
    if (lower === ',' && leadsVerb(tokens, first, true)) return false;
    if (lower === 'and' || lower === ',') {
      const before = named.get(i - 1);
      return before?.inPhrase ?? false;
    }
    if (!isTitle && !/^(?:DET|ADJ)$/.test(pos)) return false;
  }
  return false;
}
/** Whether a verb follows the name that begins at a token, or a noun that it stands before. */
function leadsVerb(tokens: readonly Token[], first: number, overNoun = false): boolean {
  let i = first;
  while (i < first + 6 && tokens[i]?.pos === 'PROPN') i++;
  if (overNoun && tokens[i]?.pos === 'NOUN') i++;
  return /^(?:AUX|VERB)$/.test(tokens[i]?.pos ?? '');
}
