import type { Refiner } from 'chrono-node';

/** Of results that share words the longest holds; of equals, the one whose rule stands first. */
export const dropOverlaps: Refiner = {
  refine(_context, results) {
    const kept: typeof results = [];
    for (const result of results) {
      const last = kept.at(-1);
      if (!last || result.index >= last.index + last.text.length) kept.push(result);
      else if (result.text.length > last.text.length) kept[kept.length - 1] = result;
    }
    return kept;
  },
};
