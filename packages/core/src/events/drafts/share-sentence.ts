import type { TextSpan } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Draft } from './draft.js';

/**
 * The words that a reader is shown for each mention: its whole sentence, or, where that tells several events, the mention's part of
 * it. A part begins with the first clause of its event and ends where the next event's begins.
 */
export function shareSentences(drafts: readonly Draft[], reading: TextReading): Map<Draft, TextSpan> {
  const spans = new Map<Draft, TextSpan>();
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]!.sentence === drafts[from]!.sentence) to++;
    shareSentence(drafts.slice(from, to), reading, spans);
    from = to;
  }
  return spans;
}

function shareSentence(
  drafts: readonly Draft[],
  { tokens, sentences }: TextReading,
  spans: Map<Draft, TextSpan>,
): void {
  const { firstToken, endToken } = sentences[drafts[0]!.sentence]!;
  const begin = ({ clause, first }: Draft) => clause?.opening ?? first;
  const inOrder = [...drafts].sort((a, b) => begin(a) - begin(b) || a.headToken - b.headToken);
  let fronted = 0;
  let parted = 0;
  const parts: { root: Draft; first: number }[] = [];
  const partOf = new Map<Draft, number>();
  const asides: Draft[] = [];
  for (const draft of inOrder) {
    const root = rootOf(draft);
    const last = parts.at(-1);
    // "After the vote, he left": what stands before the subject is the other event's part.
    const first = Math.max(begin(draft), fronted);
    fronted = draft.frontedEnd ?? fronted;
    // "The clerk, who had a key, fled": the aside stands within the other event's part, and is told with its subject.
    const inside = first < parted;
    if (draft.clause?.opening !== undefined && draft.frontedEnd === undefined) parted = Math.max(parted, draft.end);
    else if (inside) asides.push(draft);
    // Two events of one clause ("arrested after the attack") can't be parted.
    if (last && (inside || last.root === root || !mayPart(draft, first, last.first, tokens)))
      partOf.set(draft, parts.length - 1);
    else {
      parts.push({ root, first: parts.length === 0 ? firstToken : first });
      partOf.set(draft, parts.length - 1);
    }
  }
  for (const draft of drafts) {
    const part = partOf.get(draft)!;
    let end = asides.includes(draft) ? draft.end : (parts[part + 1]?.first ?? endToken);
    // What an aside tells is not told again with what goes on behind it.
    const resumes = draft.clause?.opening !== undefined && draft.headToken >= draft.first;
    const after = resumes && asides.some((aside) => rootOf(aside) !== rootOf(draft) && aside.end <= draft.first);
    const first = after ? draft.first : parts[part]!.first;
    while (end < endToken && end - 1 > first && /^(?:[,;:—–-]|and|but|or|while)$/i.test(tokens[end - 1]!.text)) end--;
    spans.set(draft, { start: tokens[first]!.start, end: tokens[end - 1]!.end });
  }
}

/** A part begins behind a mark or with a word that opens a clause of its own, and leaves some words to the part before. */
function mayPart({ end, reporting, headToken }: Draft, first: number, from: number, tokens: readonly Token[]): boolean {
  const opener = tokens[first]!.text;
  // "that the road was closed", "who left in May": without the words before it a reader can't tell whose claim it is, or who left.
  if (/^(?:that|which|who|whom|whose)$/i.test(opener)) return false;
  // "a gale was coming, the coast guard said": of nothing, it says who tells the rest.
  if (reporting && end - headToken <= 2) return false;
  const opens = OPENING.test(opener) || OPENING.test(tokens[first - 1]?.text ?? '');
  return opens && first - from >= SHORTEST && end - first >= SHORTEST;
}

const OPENING = /^(?:[,;:—–-]|and|but|or|while|when|after|before|because|as|since)$/i;
const SHORTEST = 4;

const rootOf = (draft: Draft): Draft => draft.continues?.continues ?? draft.continues ?? draft;
