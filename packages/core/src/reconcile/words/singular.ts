/** A regular noun without its plural's ending: "seats", "parties", "crashes". */
export function singularOf(noun: string): string {
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$|^(?:mini|omni|trolley)?buses$|^(?:gases|viruses|bonuses|campuses|censuses)$/.test(noun))
    return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
