import type { EntityOf } from '../../events/index.js';

/** Entities that two articles must share to be of one story. */
const ONE_STORY = 4;
/** How many of those of the shorter one they must be for hardly anything of the one to be news to the other. */
const CLOSE = 0.35;

type Documents = ReadonlySet<number>;

/** Tells whether any article of one event is of one story with any of another, and whether they are so close that they tell the same things. */
export function storyTests(entityOf: EntityOf) {
  const known = new Map<string, { shared: number; share: number }>();
  const entities = new Map<number, ReadonlySet<string | undefined>>();
  const entitiesOf = (document: number): ReadonlySet<string | undefined> => {
    let own = entities.get(document);
    if (!own) {
      own = new Set(entityOf[document]?.filter((id) => id !== undefined));
      entities.set(document, own);
    }
    return own;
  };
  const compare = (one: number, other: number) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    let answer = known.get(key);
    if (!answer) {
      const [here, there] = [entitiesOf(one), entitiesOf(other)];
      const shared = [...there].filter((id) => here.has(id)).length;
      answer = { shared, share: shared / Math.max(1, Math.min(here.size, there.size)) };
      known.set(key, answer);
    }
    return answer;
  };
  const someOf = (a: Documents, b: Documents, test: (pair: { shared: number; share: number }) => boolean) =>
    [...a].some((one) => [...b].some((other) => one !== other && test(compare(one, other))));
  return {
    areOfOneStory: (a: Documents, b: Documents): boolean => someOf(a, b, ({ shared }) => shared >= ONE_STORY),
    areClose: (a: Documents, b: Documents): boolean => someOf(a, b, ({ share }) => share >= CLOSE),
  };
}
