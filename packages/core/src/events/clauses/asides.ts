import { baseOfPast, type Token } from '../../text/index.js';
import { commaBefore } from './noun-phrase.js';
import type { Clause } from './read-clauses.js';

const NOMINAL = /^(?:NOUN|PROPN)$/;

/**
 * "The clerk, who had a key, fled": the last clause goes on after the asides before it, from the subject that stands before them. It
 * takes that beginning from the first aside.
 */
export function resume(tokens: readonly Token[], clauses: Clause[]): void {
  const clause = clauses.at(-1)!;
  const { group, tense } = clause;
  // 'who holds the rank "harbour master," retired'
  const quoted = /^["”’']$/.test(tokens[clause.first]!.text) && clause.first < group;
  const first = quoted ? clause.first + 1 : clause.first;
  if (tense === 'bare' || tokens[clause.first - 1]?.text !== ',') return;
  if (!tokens.slice(first, group).every(({ pos }) => pos === 'ADV')) return;
  for (let i = clauses.length - 2; i >= 0; i--) {
    const aside = clauses[i]!;
    const from = openingOf(tokens, aside);
    if (from === undefined) {
      if (aside.tense === 'bare' || /^(?:who|which|whose|whom|where|that)$/i.test(tokens[aside.first]!.text)) continue;
      // "who keeps the key and feeds the cat": the aside goes on.
      if (/^(?:and|but|or|so|yet|nor)$/.test(tokens[aside.first]!.lower) && aside.group === aside.first + 1) continue;
      return;
    }
    if (!tokens.slice(aside.first, from).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return;
    clause.opening = aside.first;
    aside.about = aside.first;
    aside.first = from;
    const comma = commaBefore(tokens, aside.about, from);
    // "Roe, mayor until May, packed, left": a participle right behind its comma may be the verb after all.
    if (comma < from - 1 || RELATIVE.test(tokens[from]!.lower)) clause.parted = aside.parted = comma;
    if (comma < from - 1 && from === aside.verb) aside.tense = 'bare';
    return;
  }
}

/** Where the words begin that say something of a clause's first noun: "the man who gave the order". */
export function relativeOf(tokens: readonly Token[], { first, group, opening }: Clause): number | undefined {
  if (opening !== undefined) return undefined;
  for (let i = first + 1; i < group; i++) {
    if (!/^(?:who|which|that|whose|whom)$/.test(tokens[i]!.lower) || !NOMINAL.test(tokens[i - 1]!.pos)) continue;
    return tokens.slice(first, i).some(({ pos }) => pos === 'PUNCT') ? undefined : i;
  }
  return undefined;
}

/** Where an aside begins in a clause that opens with another one's subject: at its relative pronoun or its participle. */
function openingOf(tokens: readonly Token[], { first, group, verb }: Clause): number | undefined {
  for (let i = first + 1; i < group; i++) {
    if (tokens[i - 1]!.text !== ',') continue;
    if (/^(?:who|which|whose|whom)$/i.test(tokens[i]!.text)) return i;
    // ", called by students of a group named Gloves,": the last participle of several is the clause's verb.
    if (tokens[i]!.pos === 'VERB' && /ed$/.test(tokens[i]!.text) && tokens[i + 1]?.lower === 'by') return i;
    // "and in May, a bomb exploded": behind a phrase that opens the clause, it is the subject.
    const fronted = tokens[tokens[first]!.pos === 'CCONJ' ? first + 1 : first]!.pos === 'ADP';
    const apposed = fronted ? undefined : saidOfApposed(tokens, i, verb);
    if (apposed !== undefined) return apposed;
  }
  const participle = group === verb && /(?:ed|ing|en|wn|ght|ld|ft)$/i.test(tokens[verb]!.text);
  let from = verb;
  while (from > first + 1 && tokens[from - 1]!.pos === 'ADV') from--;
  if (!participle || from <= first + 1 || tokens[from - 1]!.text !== ',') return undefined;
  // "Roe, mayor until May, packed, ...": behind an aside without a verb, it is the verb.
  return tokens.slice(first, from - 1).some(({ text }) => text === ',') ? undefined : from;
}

/** "Acme, the firm that made the bolt,", "Acme, a firm founded in 1990,": where the words begin that say something of the noun between the commas. */
function saidOfApposed(tokens: readonly Token[], from: number, verb: number): number | undefined {
  if (tokens[from]!.pos !== 'DET') return undefined;
  let i = from + 1;
  while (i < verb && APPOSED.test(tokens[i]!.pos) && !RELATIVE.test(tokens[i]!.lower)) i++;
  if (i < verb) return RELATIVE.test(tokens[i]!.lower) ? i : undefined;
  const { lower } = tokens[verb]!;
  return lower.endsWith('ed') || baseOfPast(lower) !== undefined ? verb : undefined;
}

const APPOSED = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;
const RELATIVE = /^(?:who|which|that|whose|whom)$/;
