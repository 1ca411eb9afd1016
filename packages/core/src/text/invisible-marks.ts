/** Soft hyphens, joiners, blanks of no width and marks of direction: a word may have them in its middle, and is the same word. */
const MARKS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const EACH_MARK = new RegExp(MARKS.source, 'g');

/** A text without its invisible marks, and where its places are in the text that it was made of. */
export interface BareText {
  text: string;
  /** The place in the marked text of a character of the bare one. */
  startOf: (offset: number) => number;
  /** The place in the marked text behind the character that stands before an offset of the bare one. */
  endOf: (offset: number) => number;
}

/** "Wednes\u00adday" as "Wednesday". */
export function withoutMarks(text: string): BareText {
  if (!MARKS.test(text)) return { text, startOf: (offset) => offset, endOf: (offset) => offset };
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!MARKS.test(text[i]!)) places.push(i);
  places.push(text.length);
  return {
    text: text.replace(EACH_MARK, ''),
    startOf: (offset) => places[offset]!,
    endOf: (offset) => (offset > 0 ? places[offset - 1]! + 1 : places[0]!),
  };
}
