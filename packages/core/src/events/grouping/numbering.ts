/** Gives each text a number, from 0 on, so that tables of texts that are held against each other millions of times are arrays. */
export class Numbering {
  /** The texts by their numbers. */
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
