import type { Clause } from '../clauses/read-clauses.js';
import { stripDateline } from '../clauses/strip-dateline.js';
import type { Around } from './headline-words.js';
import { withinSeams } from './seams.js';

/** A clause on the other side of a missing full stop is told with the words of its own side. */
export function besideSeam({ verb, group }: Clause, around: Around): Around {
  const { reading, draft } = around;
  if (group >= around.opening && verb < around.end) return around;
  const sentence = reading.sentences[draft.sentence]!;
  const bounds = [stripDateline(reading.tokens, sentence), draft.until ?? sentence.endToken] as const;
  const [opening, end] = withinSeams(reading.tokens, sentence, bounds, verb);
  return verb < end ? { ...around, opening, end } : around;
}
