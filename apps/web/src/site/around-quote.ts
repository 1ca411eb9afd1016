import type { Quoted } from './mark-quote';

/** What of a source stands before and behind a quotation that is only a part of a sentence; empty for whole ones. */
export interface AroundQuote {
  before: string;
  after: string;
}

const BEGINS = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const ENDS = /[.!?…。！？؟]["'”’»)\]]*\s*$/u;
/** Whole words of one line: what is cut off at the far end, or stands in another paragraph, is left out. */
const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/**
 * The words around a part of a sentence, with an ellipsis where they are cut: a clause reads as what it is a part of. Prefix and suffix
 * are short, so a sentence that they hold to its end is given to its end, and no further.
 */
export function aroundQuote({ quote, prefix = '', suffix = '' }: Quoted): AroundQuote {
  return { before: BEGINS.test(quote) ? '' : before(prefix), after: ENDS.test(quote) ? '' : after(suffix) };
}

function before(prefix: string): string {
  const line = lastLine(prefix);
  const whole = line.length < prefix.length;
  const sentence = line.split(/(?<=[.!?…])\s+(?=\P{Ll})/u).at(-1)!;
  if (sentence.length < line.length || whole) return sentence.trim();
  const words = line.slice(line.search(/\s|$/u)).trim();
  return words && `… ${words}`;
}

function after(suffix: string): string {
  const line = firstLine(suffix);
  const end = line.search(/[.!?…](?=\s|$|["'”’])/u);
  if (end >= 0) return line.slice(0, end + 1);
  if (line.length < suffix.length) return line.trimEnd();
  const words = line.slice(0, line.trimEnd().length < line.length ? undefined : line.lastIndexOf(' ')).trimEnd();
  return words && `${words} …`;
}
