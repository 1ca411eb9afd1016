const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The commonest function words of languages in Latin script, by BCP 47 tag. They tell the language of a text that is too
 * short for letter statistics; words that English shares are left out of the other lists.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is was for on that with he as by at from his it an were are which had has have been be not but this they their its who will would said after she her into over about than more when there also',
  ),
  es: words('el la los las de del que y en un una por con para se su al es fue pero como más sobre'),
  fr: words('le la les des du de et un une dans pour par sur que qui au aux est été avec ce cette il elle à'),
  de: words('der die das und den dem des ein eine einen einem ist nicht mit von zu im auf für sich wurde nach bei'),
  it: words('il lo la gli le di del della dei che e un una per con sono è stato nel alla da ieri'),
  pt: words('o os as da do das dos de que e em um uma por com para foi não na no ao mais'),
  nl: words('de het een van en dat die niet zijn op met voor werd door bij naar ook'),
  sv: words('och att det som en ett är av för på med den till inte har om var från'),
  da: words('og at det som en et er af på med den til ikke har der blev fra'),
  pl: words('w i z na do się nie że jest to przez po od dla oraz był'),
  tr: words('ve bir bu da de için ile olarak çok daha olan sonra kadar'),
  id: words('yang dan di dengan untuk pada dari ini itu dalam akan tidak oleh'),
};
