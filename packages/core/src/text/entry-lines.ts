import type { TextSpan } from '../model/index.js';

/** A word of a date or clock time as chronologies begin their entries with it. */
const PART = [
  '(?:early|mid|late|about|around|c\\.)',
  '(?:spring|summer|autumn|fall|winter)',
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?',
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?',
  '\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?',
  '\\d{1,2}(?:st|nd|rd|th)?',
  '\\d{4}',
].join('|');
const DATE = `[^\\S\\n]{0,8}(?:(?:${PART})(?![\\p{L}\\p{N}])[,\\s]{0,2}){1,5}`;
/** "12 June - The council", "Jan. 5: A fire": the date of an entry and the words that it is told in. */
const ENTRY = new RegExp(`^${DATE}(?:[:–—]|-(?=\\s))\\s*\\S`, 'iu');
/** "2019", "March 2019": a line that heads the entries below it. */
const HEAD = new RegExp(`^(?=[^\\n]{0,24}\\d{4})${DATE}:?\\s*$`, 'iu');

/** The entries of a chronology, whose lines begin with their dates, and the dates that head them, one by one; any other block whole. */
export function entriesOf(text: string, block: TextSpan): TextSpan[] {
  const entries: (TextSpan & { head: boolean })[] = [];
  let dated = 0;
  let start = block.start;
  for (const line of text.slice(block.start, block.end).split('\n')) {
    const end = start + line.length;
    const head = HEAD.test(line);
    const last = entries.at(-1);
    if (head || ENTRY.test(line)) dated++;
    else if (last && !last.head) {
      last.end = end;
      start = end + 1;
      continue;
    }
    entries.push({ start, end, head });
    start = end + 1;
  }
  return dated > 1 ? entries.map(({ start, end }) => ({ start, end })) : [block];
}
