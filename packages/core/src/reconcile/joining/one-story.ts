import type { EntityOf } from '../../events/index.js';

/** Entities that two articles must share to be of one story. */
const ONE_STORY = 4;

/** Tells whether any article of one event is of one story with any of another. */
export function storyTest(entityOf: EntityOf): (a: ReadonlySet<number>, b: ReadonlySet<number>) => boolean {
  const known = new Map<string, boolean>();
  const areOne = (one: number, other: number) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const here = new Set(entityOf[one]);
      answer = new Set(entityOf[other]?.filter((id) => id !== undefined && here.has(id))).size >= ONE_STORY;
      known.set(key, answer);
    }
    return answer;
  };
  return (a, b) => [...a].some((one) => [...b].some((other) => one !== other && areOne(one, other)));
}
