import type { Day, DocumentAnalysis } from '../../model/index.js';
import { contentRoots } from '../../text/index.js';

/** A day of which other documents tell something like a given text, and how like the likest of them is (cosine, 0 to 1). */
export interface LikeDay {
  day: Day;
  likeness: number;
  /** Index of the document that tells it. */
  document: number;
}

interface Telling {
  document: number;
  day: Day;
  norm: number;
}

/** A root of more tellings than this share of all, and than this many, tells none apart. */
const COMMON = 0.05;
const FEW = 200;

/**
 * What dated documents tell of single days, to be searched by words: cosines of root sets weighted by their inverse document
 * frequency (Spärck Jones 1972), over an inverted index.
 */
export class ToldDays {
  private readonly tellings: Telling[] = [];
  private readonly holders = new Map<string, number[]>();

  constructor(analyses: readonly DocumentAnalysis[]) {
    const rootsOf: Set<string>[] = [];
    analyses.forEach((analysis, document) => {
      if (!analysis.published) return;
      for (const { start, end, date } of analysis.mentions) {
        if (!date || date.start !== date.end) continue;
        const telling = this.tellings.length;
        const roots = new Set(contentRoots(analysis.document.text.slice(start, end)));
        for (const root of roots) {
          const list = this.holders.get(root);
          if (list) list.push(telling);
          else this.holders.set(root, [telling]);
        }
        rootsOf.push(roots);
        this.tellings.push({ document, day: date.start, norm: 0 });
      }
    });
    rootsOf.forEach((roots, index) => {
      this.tellings[index]!.norm = this.normOf(roots);
    });
  }

  /** The days of tellings that share words with one of these sets, the likest first. */
  like(sets: readonly (readonly string[])[]): LikeDay[] {
    const days = new Map<Day, LikeDay>();
    for (const roots of sets) this.addLike(roots, days);
    return [...days.values()].sort((a, b) => b.likeness - a.likeness || (a.day < b.day ? -1 : 1));
  }

  private addLike(roots: readonly string[], days: Map<Day, LikeDay>): void {
    const shared = new Map<number, number>();
    for (const root of roots) {
      const list = this.holders.get(root);
      if (!list || (list.length > FEW && list.length > this.tellings.length * COMMON)) continue;
      const weight = this.weightOf(root) ** 2;
      for (const telling of list) shared.set(telling, (shared.get(telling) ?? 0) + weight);
    }
    const norm = this.normOf(roots);
    for (const [index, weight] of shared) {
      const { day, document, norm: other } = this.tellings[index]!;
      const likeness = weight / (norm * other || 1);
      if (likeness > (days.get(day)?.likeness ?? 0)) days.set(day, { day, likeness, document });
    }
  }

  private weightOf(root: string): number {
    return Math.log(1 + this.tellings.length / (this.holders.get(root)?.length ?? 1));
  }

  private normOf(roots: Iterable<string>): number {
    let sum = 0;
    for (const root of roots) sum += this.weightOf(root) ** 2;
    return Math.sqrt(sum);
  }
}
