/** By how much what is joined must be more alike than what else the same article tells of that time. */
const AHEAD = 1.15;

/** What else articles tell that an event may be: "a mast fell" is joined to neither of two masts that another article has. */
export class SceneRivals {
  private readonly scores = new Map<string, Map<number, number>>();

  /** Says how alike an event is to another, which these articles tell. */
  add(one: number, other: number, documents: ReadonlySet<number>, score: number): void {
    for (const document of documents) {
      const key = `${one} ${document}`;
      const known = this.scores.get(key) ?? new Map<number, number>();
      known.set(other, Math.max(score, known.get(other) ?? 0));
      this.scores.set(key, known);
    }
  }

  /** Whether the other is the likest to an event that its articles have. */
  isFirst(one: number, other: number, documents: ReadonlySet<number>, score: number): boolean {
    return [...documents].every((document) =>
      [...(this.scores.get(`${one} ${document}`) ?? [])].every(
        ([it, theirs]) => it === other || theirs * AHEAD < score,
      ),
    );
  }
}
