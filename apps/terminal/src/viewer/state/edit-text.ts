import { terminalText } from '@dateline/core/formats';

/** A line that is being typed, and the place in it where typing goes on. */
export interface EditedText {
  text: string;
  caret: number;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Puts typed or pasted text in at the caret. */
export function insertText({ text, caret }: EditedText, typed: string): EditedText {
  const clean = terminalText(typed);
  return { text: text.slice(0, caret) + clean + text.slice(caret), caret: caret + clean.length };
}

/** What an editing command makes of a line; null where it is none of them. */
export function editText(edited: EditedText, command: string): EditedText | null {
  const { text, caret } = edited;
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  switch (command) {
    case 'erase':
      return { text: dropLast(before) + after, caret: dropLast(before).length };
    case 'erase-word': {
      const kept = before.replace(/\S*\s*$/, '');
      return { text: kept + after, caret: kept.length };
    }
    case 'erase-all':
      return { text: '', caret: 0 };
    case 'caret-left':
      return { text, caret: dropLast(before).length };
    case 'caret-right':
      return { text, caret: caret + ([...characters.segment(after)][0]?.segment.length ?? 0) };
    case 'caret-first':
      return { text, caret: 0 };
    case 'caret-last':
      return { text, caret: text.length };
    default:
      return null;
  }
}

const dropLast = (text: string): string => {
  const last = [...characters.segment(text)].at(-1);
  return last ? text.slice(0, last.index) : '';
};
