/** Text as it is compared: lower case, no accents or Arabic vowel signs, one form for the quotes. */
export function foldText(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

/** A part of a text, half-open in UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
}

/** Where folded words stand in a text, whatever its case and accents; each word by itself, so that hits may overlap. */
export function hitsIn(text: string, words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  const { folded, places } = foldWithPlaces(text);
  const hits: Hit[] = [];
  for (const word of words) {
    if (!word) continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push({ start: places[at]!, end: places[at + word.length] ?? text.length });
    }
  }
  return hits;
}

/** A folded text, and for each of its units the place in the text that it comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldText(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) places.push(at);
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
