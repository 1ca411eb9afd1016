import { TITLES } from '../../lexicon/index.js';
import type { TextReading, Token } from '../../text/index.js';
import { phraseStart } from './phrase-start.js';
import type { PlacedNames } from './placed-names.js';

/**
 * The token of the subject of the verb at `verb`, auxiliaries and adverbs skipped: "a judge appointed by the army
 * ordered" has the judge, "Varga gave in and had them freed" goes back over "and" to Varga.
 */
export function subjectToken(
  names: PlacedNames,
  { tokens, sentences }: TextReading,
  verb: number,
  sentence: number,
): number | undefined {
  const { firstToken } = sentences[sentence]!;
  let i = verb - 1;
  for (let hops = 0; i >= firstToken && hops < 40; hops++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || pos === 'ADV' || pos === 'PART' || /^(?:not|n't|also|never|to)$/.test(lower)) i--;
    // "Varga and her cousin both died"
    else if (/^(?:both|all|each)$/.test(lower) && names.nameAt(i - 1)) i--;
    else if (/^(?:and|or|but|then)$/.test(lower)) i = beforeAnd(names, tokens, i, firstToken, sentence);
    // "Drozd and Jana Hruba, who was held"
    else if (lower === 'who' && tokens[i - 1]?.text === ',' && names.nameAt(i - 2)?.kind === 'person') return i - 2;
    else if (lower === 'who' || lower === 'which' || lower === 'that') i--;
    else if (lower === ',') i = beforeAside(names, tokens, i, firstToken);
    // "the National Bank (NB) was"
    else if (lower === ')') i = beforeBracket(tokens, i, firstToken);
    // "closed the road until he was freed": such a pronoun hangs on no preposition.
    else if (/^(?:he|she|they|we|i)$/.test(lower)) return i;
    else if (names.nameAt(i) || pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN') {
      const start = phraseStart(names, tokens, i, firstToken);
      const before = tokens[start - 1];
      if (!before || start - 1 < firstToken || before.pos !== 'ADP' || before.lower === 'by') return i;
      const head = start - 2;
      // "appointed by the army", "of Varga's bodyguards": the phrase hangs on the word before it.
      i =
        head >= firstToken && tokens[head]!.pos === 'VERB' && /(?:ed|en|ing)$/.test(tokens[head]!.text)
          ? head - 1
          : head;
    } else if (pos === 'NUM' && tokens[i - 1]?.text === ',') {
      // "Varga, 68, who was elected in 2019, was arrested"
      i -= 2;
    } else if (pos === 'VERB') i--;
    else return undefined;
  }
  return undefined;
}

/** Where to look for the subject that verbs around "and" share: before the first of them, else at the first doer. */
function beforeAnd(
  names: PlacedNames,
  tokens: readonly Token[],
  and: number,
  firstToken: number,
  sentence: number,
): number {
  for (let at = and - 1; at >= firstToken; at--) {
    const { pos, text } = tokens[at]!;
    // "on leave" is no verb.
    if (pos === 'VERB' && !/ing$/.test(text) && tokens[at - 1]?.pos !== 'ADP') return at - 1;
  }
  const doer = names.namesIn(sentence).find(({ inPhrase, last }) => !inPhrase && last < and);
  return doer?.last ?? -1;
}

/** Before an aside between commas ("Harakat, a militia, said"): the token that the aside explains. */
function beforeAside(names: PlacedNames, tokens: readonly Token[], comma: number, firstToken: number): number {
  // "Its chairman, Jonas Ekdal, was", "its commander, General Roe, was": the aside is the name.
  const named = names.nameAt(comma - 1);
  let before = (named?.first ?? 0) - 1;
  while (before > firstToken && TITLES.has(tokens[before]!.lower.replace(/\.$/, ''))) before--;
  if (named && tokens[before]?.text === ',') return named.last;
  for (let at = comma - 1; at >= firstToken && at > comma - 25; at--) {
    if (tokens[at]!.text === ',') return at - 1;
  }
  return comma - 1;
}

/** Before what stands in brackets; -1 where they don't open near. */
function beforeBracket(tokens: readonly Token[], close: number, firstToken: number): number {
  for (let at = close - 1; at >= firstToken && at > close - 12; at--) if (tokens[at]!.text === '(') return at - 1;
  return -1;
}
