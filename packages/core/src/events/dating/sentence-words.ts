import type { SentenceReading, TextReading, Token } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { kindOfToken } from '../words/event-kinds.js';
import { termsOf } from '../words/mention-terms.js';
import type { Story } from './tell-story.js';

/** How much a sentence and its clause share with the story's opening. */
export const linkTo = ({ terms }: Story, draft: Draft, words: Words): number =>
  (words.weigh(words.of(draft.sentence), terms) + words.weigh(draft.words, terms)) / 2;

/** True for a sentence with a noun that means what the story tells: "the attack". */
export const namesStory = (meant: ReadonlySet<string>, { kinds }: Story): boolean =>
  [...meant].some((kind) => kinds.has(kind));

/** How a clause goes together with a story: by what it shares with the opening, and by a noun of its sentence that means the story. */
export interface Tie {
  link: number;
  named: boolean;
}

/** Measures both at once. */
export const tieTo = (story: Story, draft: Draft, words: Words): Tie => ({
  link: linkTo(story, draft, words),
  named: namesStory(words.meant(draft.sentence), story),
});

/** The words of a document's sentences and how telling each is there. */
export interface Words {
  of(sentence: number): ReadonlySet<string>;
  /** The kinds of event that a sentence goes back to: "the turmoil", "this attack". */
  meant(sentence: number): ReadonlySet<string>;
  /** A word that few sentences have links them better than one that most have. */
  weigh(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
}

/** Reads how telling the words of each sentence are. */
export function readWords({ tokens, sentences }: TextReading): Words {
  const sets = sentences.map(({ firstToken, endToken }) => termsOf(tokens, firstToken, endToken));
  const frequency = new Map<string, number>();
  for (const terms of sets) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const common = Math.max(3, sentences.length / 8);
  return {
    of: (sentence) => sets[sentence]!,
    meant: (sentence) => kindsMeant(tokens, sentences[sentence]!),
    weigh: (a, b) => {
      let sum = 0;
      for (const term of a) if (b.has(term)) sum += frequency.get(term)! > common ? 0.4 : 1;
      return sum;
    },
  };
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** "the repeated attacks", "the earlier strike": not the one that was told. */
const OTHERS = /^(?:repeated|earlier|previous|past|former|other|similar|several|many|next|new)$/i;

function kindsMeant(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (let i = firstToken; i < endToken - 1; i++) {
    if (!DEFINITE.has(tokens[i]!.lower)) continue;
    // "demanding the release": what is wanted hasn't been told.
    if (/^(?:demand|seek|urg|request|promis|threaten|for)/i.test(tokens[i - 1]?.text ?? '')) continue;
    for (let j = i + 1; j < endToken && j < i + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[j]!.pos); j++) {
      if (OTHERS.test(tokens[j]!.text)) break;
      const kind = tokens[j]!.pos === 'NOUN' ? kindOfToken(tokens[j]!) : undefined;
      if (kind) kinds.add(kind);
    }
  }
  return kinds;
}
