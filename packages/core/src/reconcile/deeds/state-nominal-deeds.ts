import { NOMINAL_DEEDS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Word } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { buildingAfter, townAfter, townOf } from './deed-places.js';

/** What is only asked for, feared or spoken of: "demanded the arrest of". */
const DOUBT =
  /^(?:demand(?:s|ed|ing)?|calls?|called|calling|urg(?:es?|ed|ing)|seek(?:s|ing)?|sought|wants?|wanted|possible|attempted|planned|no|against|without|den(?:y|ies|ied)|threat(?:s|ened)?|warrants?|since|until|before)$/;
/** Tokens before the noun in which such a word may stand, and of the aside behind the name. */
const REACH = 6;
const ASIDE = 12;

/** Whether a word is a noun that tells a deed. */
export const isNominalDeed = ({ lower }: Word): boolean => Object.hasOwn(NOMINAL_DEEDS, lower);

/**
 * Deeds told by a noun and whom they befell: "October - Dismissal of Ms Varga". Beside a verb, which tells another deed, they say no more
 * than where: "ended in anger with the death of Varga, a student, at a roadblock in Velmont".
 */
export function stateNominalDeeds(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i + 2 < endToken; i++) {
    if (tokens[i + 1]!.lower !== 'of' || !isNominalDeed(tokens[i]!.word)) continue;
    const topic = NOMINAL_DEEDS[tokens[i]!.lower]!;
    if (tokens.slice(Math.max(firstToken, i - REACH), i).some(({ lower }) => DOUBT.test(lower))) continue;
    // "the death of Ms Varga", "the arrest of opposition leader Jana Varga"
    const name = [2, 3, 4].map((step) => references.nameAt(i + step)).find((it) => it !== undefined);
    if (name?.kind !== 'person' || name.first >= endToken) continue;
    const base = { start: tokens[i]!.start, end: tokens[i]!.end, sentence, subject: name.name };
    if (context.clauseAt(i).verb === undefined) found.push({ ...base, aspect: 'deed', topic, value: '', label: '' });
    const from = behindAside(context, name.last, endToken);
    const building = buildingAfter(context, from);
    const town = townAfter(context, from) ?? townOf(context, building);
    if (town) found.push({ ...base, ...town, aspect: 'place', topic, counted: 'town' });
  }
  return found;
}

/** The token behind which it goes on after a name: "Varga, a student, at a roadblock". */
function behindAside({ reading: { tokens } }: SentenceContext, last: number, end: number): number {
  if (tokens[last + 1]?.text !== ',') return last;
  for (let at = last + 2; at < Math.min(end, last + ASIDE); at++) if (tokens[at]!.text === ',') return at;
  return last;
}
