import type { EntityOf } from '../../events/index.js';
import { SAID, type Scene } from './told-scenes.js';

/** How much a shared name or number says more than a shared word. */
const NAMED = 1.5;

/** The weight below which a word that is shared says nothing. */
const LEAST = 0.3;
/** The weight from which somebody is told of so seldom that it is of one thing. */
const SELDOM = 0.6;

/** Holds scenes against each other: a term that few events have says much, one that most have nearly nothing. */
export class SceneLikeness {
  private readonly events = new Map<string, number>();
  private readonly all: number;
  /** How often each is named: who is in everything does more than one thing a day. */
  private readonly names = new Map<string, number>();
  private readonly allNames: number;
  private readonly own = new Map<Scene, number>();

  /** `groups` is how many events there are; `entityOf` which entity each name of each article is. */
  constructor(scenes: readonly Scene[], groups: number, entityOf: EntityOf) {
    for (const { terms } of scenes) for (const term of terms.keys()) count(this.events, term);
    this.all = Math.log(groups + 1);
    let names = 1;
    for (const ids of entityOf) {
      for (const id of ids) {
        if (id === undefined) continue;
        count(this.names, `@${id}`);
        names++;
      }
    }
    this.allNames = Math.log(names);
  }

  /** How much two scenes share: about 1 for a word or name that both clauses have and no third event. */
  shared(a: Scene, b: Scene): number {
    let sum = 0;
    for (const [term, weight] of a.terms) {
      const other = b.terms.get(term);
      if (other !== undefined && weight * other >= SAID)
        sum += weight * other * this.weightOf(term) ** 2 * (/^[@#]/.test(term) ? NAMED : 1);
    }
    return sum;
  }

  /** Whether they share more than one name that is often told of: who is, does more than one thing a day. */
  shareMore(a: Scene, b: Scene): boolean {
    let names = 0;
    for (const [term, weight] of a.terms) {
      if (weight * (b.terms.get(term) ?? 0) < SAID || this.weightOf(term) < LEAST) continue;
      if (!term.startsWith('@') || this.weightOf(term) >= SELDOM) return true;
      names++;
    }
    return names > 1;
  }

  /** The same, held against all that the two say: 0 to 1 (cosine). */
  cosine(a: Scene, b: Scene): number {
    return this.shared(a, b) / Math.sqrt(this.self(a) * this.self(b));
  }

  private weightOf(term: string): number {
    const told = 1 - Math.log(Math.max(1, this.events.get(term)! / 2)) / this.all;
    const named = 1 - Math.log(Math.max(1, (this.names.get(term) ?? 0) / 2)) / this.allNames;
    return Math.max(0, Math.min(told, named));
  }

  private self(scene: Scene): number {
    let known = this.own.get(scene);
    if (known === undefined) {
      known = this.shared(scene, scene);
      this.own.set(scene, known);
    }
    return known;
  }
}

const count = (times: Map<string, number>, term: string): void => {
  times.set(term, (times.get(term) ?? 0) + 1);
};
