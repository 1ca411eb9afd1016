import { assignRoles, quotedSpans } from './assign-roles.js';
import { withoutEmphasis } from './emphasis.js';
import { withoutMarks } from './invisible-marks.js';
import { withPlainLetters } from './latin-letters.js';
import { mendTags, mendVerbless } from './mend-tags.js';
import { ordinaryWord } from './ordinary-words.js';
import { paragraphsOf } from './paragraphs.js';
import { piecesOf } from './pieces.js';
import { loadTagger } from './tagger.js';
import type { SentenceReading, TextReading, Token } from './token.js';
import { wordOf } from './word.js';

/** Cuts a text into paragraphs, sentences and tagged tokens. */
export function readText(text: string): TextReading {
  const tokens: Token[] = [];
  const sentences: SentenceReading[] = [];
  const nlp = loadTagger();
  const pieces = paragraphsOf(text).flatMap((span, paragraph) =>
    piecesOf(text, span).map((piece) => ({ ...piece, paragraph })),
  );
  for (const piece of pieces) {
    const bare = withoutMarks(text.slice(piece.start, piece.end));
    // The tagger takes the end of a line for a word; within a paragraph it parts none.
    const words = bare.text.replace(/[\t\n\v\f\r]/g, ' ');
    // The tagger cuts words at letters that it doesn't know, and takes asterisks for words.
    const plain = withPlainLetters(withoutEmphasis(words));
    const doc = nlp.readDoc(plain);
    const values = doc.tokens().out() as string[];
    const spaces = doc.tokens().out(nlp.its.precedingSpaces) as string[];
    const tags = doc.tokens().out(nlp.its.pos) as string[];
    const base = tokens.length;
    /** For each of the tagger's tokens, the index behind its last one of ours. */
    const behind: number[] = [];
    /** Full stops that it took for a part of a word. */
    const stops = new Set<number>();
    let offset = 0;
    values.forEach((value, i) => {
      const from = offset + (spaces[i]?.length ?? 0);
      offset = from + value.length;
      const pos = ordinaryWord(values, i);
      const until = pos ? offset - 1 : offset;
      const word = wordOf(plain === words && !pos ? value : words.slice(from, until).normalize('NFC'));
      const start = piece.start + bare.startOf(from);
      const end = piece.start + bare.endOf(until);
      tokens.push({ start, end, text: word.text, lower: word.lower, word, pos: pos ?? tags[i] ?? 'X' });
      if (pos) stops.add(tokens.length);
      if (pos) tokens.push({ start: end, end: end + 1, text: '.', lower: '.', word: wordOf('.'), pos: 'PUNCT' });
      behind.push(tokens.length);
    });
    mendTags(tokens, base);
    const spans = (doc.sentences().out(nlp.its.span) as unknown as [number, number][]).map(
      ([first, last]): [number, number] => [first > 0 ? behind[first - 1]! : base, behind[last]!],
    );
    for (const [first, behindLast] of spans.flatMap((span) => cutAt(stops, span))) {
      const from = tokens[first];
      const to = tokens[behindLast - 1];
      if (!from || !to) continue;
      mendVerbless(tokens, first, behindLast);
      const before = sentences.at(-1);
      if (before && (isInFigures(text, before.end, from.start) || isInBracket(text, before, from.start))) {
        before.end = to.end;
        before.endToken = behindLast;
        continue;
      }
      sentences.push({
        start: from.start,
        end: to.end,
        paragraph: piece.paragraph,
        role: 'body',
        firstToken: first,
        endToken: behindLast,
      });
    }
  }
  const quotes = quotedSpans(text);
  return { text, tokens, sentences: assignRoles(text, tokens, sentences, quotes), quotes };
}

/** A sentence as several where full stops stand inside it. */
function cutAt(stops: ReadonlySet<number>, [first, end]: [number, number]): [number, number][] {
  const inside = [...stops].filter((stop) => stop >= first && stop < end - 1);
  return [...inside, end - 1].map((last, i) => [i > 0 ? inside[i - 1]! + 1 : first, last + 1]);
}

/** "at 4.17am": a full stop between figures ends no sentence. */
const isInFigures = (text: string, end: number, start: number): boolean =>
  end === start && /\d\.\d/.test(text.slice(end - 2, start + 1));

/** "Acme (ACM.N) said": a full stop between letters in a bracket ends none either. */
const isInBracket = (text: string, { start, end }: SentenceReading, next: number): boolean =>
  end === next &&
  text[end - 1] === '.' &&
  /^[A-Z]{1,4}\)/.test(text.slice(next, next + 5)) &&
  text.slice(Math.max(start, end - 12), end).includes('(');
