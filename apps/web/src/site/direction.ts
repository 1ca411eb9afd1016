const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction that a text is read in: that of most of its letters. By its first letter alone, as `dir="auto"` has it, an English
 * sentence that begins with a name in Arabic would be set from right to left.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const leftwards = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return leftwards > 0 && leftwards * 2 > (text.match(LETTER)?.length ?? 0) ? 'rtl' : 'ltr';
}
