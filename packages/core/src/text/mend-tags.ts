import type { Token } from './token.js';
import { baseOfPast } from './word-root.js';

/** Participles that have become prepositions: "according to the mayor", "nine boats, including a tug". */
const PREPOSITION = /^(?:according|including|excluding|regarding|concerning|notwithstanding|barring|pending)$/i;
/** What makes a noun of the word that follows. "Her" is left out: it may be an object, "saw her leave". */
const DETERMINER = /^(?:its|his|their|our|my|your|whose|the|an?)$/i;
/** No verbs, whatever their place in a sentence suggests. */
const QUANTIFIER = /^(?:both|each|every|either|neither)$/i;
/** The possessive mark may be "is" or "has" too: "the mayor's left". */
const MARK = /^['’]s$/i;
const PARTICLE = /^(?:down|up|out|off|away|apart|by)$/i;
const NOMINAL = /^(?:NOUN|PROPN)$/;

/** Verbs with two objects: "refused him bail". */
const GIVES = /^(?:refus|den(?:y|ied|ies)|grant|g[ai]ve|offer|cost|owe|award|hand)/i;

/**
 * Mends the tags of words from the token at `first` on that their neighbours rule out, in place: a verb behind a possessive or an
 * article is a noun ("his address"), or before a noun an adjective ("the mayor's measured reply"); what "who" did is a verb.
 */
export function mendTags(tokens: Token[], first = 0): void {
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    const after = tokens[i + 1];
    const before = i > first ? tokens[i - 1] : undefined;
    if (token.pos === 'VERB' && QUANTIFIER.test(token.text)) token.pos = 'DET';
    else if (token.lower === 'tear' && after?.lower === 'gas') token.pos = 'NOUN';
    else if (token.pos === 'VERB' && token.lower === 'police' && /^(?:VERB|AUX|ADJ)$/.test(after?.pos ?? '')) {
      // "when police opened fire"
      token.pos = 'NOUN';
      if (after!.pos === 'ADJ' && /ed$/.test(after!.lower)) after!.pos = 'VERB';
    } else if (token.pos === 'VERB' && NAME_NOUN.test(token.text) && before?.pos === 'PROPN') {
      token.pos = 'PROPN';
    } else if (token.pos === 'VERB') {
      const given = before && /^(?:him|them|me|us)$/i.test(before.text) && GIVES.test(tokens[i - 2]?.text ?? '');
      token.pos = given && !/(?:ed|ing)$/i.test(token.text) ? 'NOUN' : tagOf(token.text, after, before);
    } else if (token.pos === 'NOUN' && before && /^who$/i.test(before.text)) {
      // "those who shot at them"
      if (after?.pos !== 'AUX' && baseOfPast(token.text.toLowerCase())) token.pos = 'VERB';
    } else if (token.pos === 'NOUN' && after?.pos === 'DET' && NOMINAL.test(before?.pos ?? '')) {
      // "security forces retook the hotel"; "the pay cut the union fought" stays.
      if (baseOfPast(token.lower) && !NOUN_TOO.test(token.lower)) token.pos = 'VERB';
    } else if (token.pos === 'ADJ' && before?.pos === 'AUX' && PARTICLE.test(after?.text ?? '')) {
      // "was burnt down"
      if (baseOfPast(token.text.toLowerCase())) token.pos = 'VERB';
    } else if (
      token.pos === 'NOUN' &&
      token.lower === 'show' &&
      after?.lower === 'that' &&
      ((after.pos === 'SCONJ' && before?.pos === 'NOUN') ||
        (/^(?:PROPN|DET)$/.test(tokens[i + 2]?.pos ?? '') && isShowing(tokens, i, first)))
    ) {
      // "the figures, released in May, show that"
      token.pos = 'VERB';
    } else if (/^that$/i.test(token.text) && before?.pos === 'VERB' && /^(?:to|from|into)$/i.test(after?.text ?? '')) {
      // "cut that to six"
      token.pos = 'DET';
    }
  }
}

/** "figures, released in May,", "papers", "papers filed in Westport": what may show something. */
const isShowing = (tokens: readonly Token[], at: number, first: number): boolean => {
  const { pos, lower } = tokens[at - 1] ?? { pos: '', lower: '' };
  if (at - 1 < first) return false;
  return (
    pos === 'PUNCT' ||
    (pos === 'NOUN' && /(?:s|week|month|year|day)$/.test(lower)) ||
    (pos === 'PROPN' && tokens[at - 2]?.pos === 'ADP')
  );
};

/** Names end in these: "Harbour Rights Watch said", "Khaled Said". */
const NAME_NOUN = /^(?:Watch|Trust|Alert|Exchange|Said)$/;

/** Past forms that are nouns as well. */
const NOUN_TOO =
  /^(?:cut|hit|set|shot|bet|bid|cost|cast|broadcast|forecast|run|split|spread|lead|left|wound|ground|thought|burst|strike|shed|spoke)$/;

/**
 * "A drone hits the house": where a sentence, at `first`..`end`, has no verb, the noun between a noun of the other number and a
 * determiner or number is it. In place.
 */
export function mendVerbless(tokens: Token[], first: number, end: number): void {
  for (let i = first; i < end; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return;
  for (let i = first + 1; i + 1 < end; i++) {
    const [before, token, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!];
    if (token.pos !== 'NOUN' || !NOMINAL.test(before.pos) || !/^(?:DET|NUM|PRON)$/.test(after.pos)) continue;
    const many = /(?:s|men|women|people|police)$/.test(before.lower);
    if (/s$/.test(token.lower) === many) continue;
    token.pos = 'VERB';
    return;
  }
}

function tagOf(verb: string, next: Token | undefined, before: Token | undefined): string {
  const after = next?.pos ?? '';
  if (PREPOSITION.test(verb)) return before?.pos === 'AUX' ? 'VERB' : 'ADP';
  if (/^(?:have|having)$/i.test(verb) && after === 'VERB' && next && isPast(next.text)) return 'AUX';
  // "Pumping was stopped"
  if (
    /^\p{Lu}\p{L}+ing$/u.test(verb) &&
    (!before || /^[.!?]$/.test(before.text)) &&
    /^(?:was|is|has|had|will)$/.test(next?.lower ?? '')
  )
    return 'NOUN';
  const determined = before !== undefined && DETERMINER.test(before.text);
  const participle = /ed$/i.test(verb) && NOMINAL.test(after);
  if (participle) return determined || (before?.pos === 'PART' && MARK.test(before.text)) ? 'ADJ' : 'VERB';
  const noun = determined && !/(?:ed|ing)$/i.test(verb) && !NOMINAL.test(after) && after !== 'ADJ';
  return noun ? 'NOUN' : 'VERB';
}

const isPast = (word: string): boolean => /ed$/i.test(word) || baseOfPast(word.toLowerCase()) !== undefined;
