/** Latin letters that no accent makes of others, by what they are written as without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  œ: 'o',
  Œ: 'O',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'a',
  Ə: 'A',
  ƒ: 'f',
  ʿ: "'",
  ʾ: "'",
  ʻ: "'",
  ʼ: "'",
  ʽ: "'",
};
/** Letters and marks past Latin-1: the Latin and the phonetic blocks, the combining marks, and Latin Extended Additional. */
const BEYOND = /[\u0100-\u036f\u1e00-\u1eff]/;
const EACH_BEYOND = /[\u0100-\u036f\u1e00-\u1eff]/g;

/**
 * A text with the letters beyond Latin-1 written without their marks ("Łódź" as "Lódz"), of the same length in UTF-16 units, for
 * what knows no others. A mark that stands by itself behind its letter repeats it.
 */
export function withPlainLetters(text: string): string {
  if (!BEYOND.test(text)) return text;
  return text.replace(EACH_BEYOND, (letter, at: number) => {
    if (/\p{M}/u.test(letter)) return /\p{L}/u.test(text[at - 1] ?? '') ? text[at - 1]! : letter;
    return PLAIN[letter] ?? letter.normalize('NFD')[0]!;
  });
}

/** Letters that are written as two without them, and those of Latin-1 that no accent makes of others. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
};

/** A text in plain Latin letters, as its words are compared and made into ids: "Łódź" and "Lodz", "Søren" and "Soren" are one. */
export const plainLetters = (text: string): string =>
  withPlainLetters(text.normalize('NFC').replace(/[ßæÆœŒøØþÞðÐ]/g, (letter) => SPELT[letter]!))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
