import type { Statement } from '../../model/index.js';
import type { Word } from '../../text/index.js';
import { buildingAfter, townAfter, townOf } from '../deeds/deed-places.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { singularOf } from '../words/singular.js';

/** What opens in some town, once. */
const PROCEEDINGS = /^(?:hearings?|trial|inquest|inquiry|summit|conference|congress|talks|festival)$/;
/** Whether a word may tell that something opened. */
export const opens = ({ lower }: Word): boolean => /^(?:opened|opens?|began|begins?|started|starts?)$/.test(lower);

/** Where proceedings opened: "the hearings opened on 3 June in Velmont", "Public hearings open in Velmont". */
export function stateOpenings(context: SentenceContext): Statement[] {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken + 1; i < endToken; i++) {
    if (!opens(tokens[i]!.word) || !PROCEEDINGS.test(tokens[i - 1]!.lower)) continue;
    const town = townAfter(context, i) ?? townOf(context, buildingAfter(context, i));
    if (!town) continue;
    const patient = singularOf(tokens[i - 1]!.lower);
    found.push({ ...town, sentence: context.sentence, aspect: 'place', topic: 'opening', patient, counted: 'town' });
  }
  return found;
}
