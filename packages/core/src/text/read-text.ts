import { assignRoles, quotedSpans } from './assign-roles.js';
import { withoutEmphasis } from './emphasis.js';
import { withoutMarks } from './invisible-marks.js';
import { withPlainLetters } from './latin-letters.js';
import { mendTags, mendVerbless } from './mend-tags.js';
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
    let offset = 0;
    values.forEach((value, i) => {
      const from = offset + (spaces[i]?.length ?? 0);
      offset = from + value.length;
      const word = wordOf(plain === words ? value : words.slice(from, offset).normalize('NFC'));
      const start = piece.start + bare.startOf(from);
      const end = piece.start + bare.endOf(offset);
      tokens.push({ start, end, text: word.text, lower: word.lower, word, pos: tags[i] ?? 'X' });
    });
    mendTags(tokens, base);
    for (const [first, last] of doc.sentences().out(nlp.its.span) as unknown as [number, number][]) {
      const from = tokens[base + first];
      const to = tokens[base + last];
      if (!from || !to) continue;
      mendVerbless(tokens, base + first, base + last + 1);
      const before = sentences.at(-1);
      if (before && isInFigures(text, before.end, from.start)) {
        before.end = to.end;
        before.endToken = base + last + 1;
        continue;
      }
      sentences.push({
        start: from.start,
        end: to.end,
        paragraph: piece.paragraph,
        role: 'body',
        firstToken: base + first,
        endToken: base + last + 1,
      });
    }
  }
  const quotes = quotedSpans(text);
  return { text, tokens, sentences: assignRoles(text, tokens, sentences, quotes), quotes };
}

/** "at 4.17am": a full stop between figures ends no sentence. */
const isInFigures = (text: string, end: number, start: number): boolean =>
  end === start && /\d\.\d/.test(text.slice(end - 2, start + 1));
