import { FACILITY_CLASSES, PERSON_NOUNS, PLACE_VERBS, TITLES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Word } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';

const topicOfVerb = classLookup(PLACE_VERBS);
const facilityOf = classLookup(FACILITY_CLASSES);

/** Whether a word may tell what was done to a place, or where. */
export const mayTellPlace = ({ lower }: Word): boolean =>
  topicOfVerb(lower) !== undefined || /^(?:took|taken|taking|take|went|blew|exploded|detonated)$/.test(lower);

/** Which place was surrounded, taken or hit: "his home", "an entrance to the Green Zone", "the minister's office". */
export function statePlaces(context: SentenceContext): Statement[] {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const word = tokens[i]!.lower;
    const takesOver = tokens[i + 1]?.text === 'over' && /^(?:took|taken|taking|take)$/.test(word);
    if (!takesOver && tokens[i]!.pos !== 'VERB') continue;
    const explodes = explodesAt(context, i);
    const topic = takesOver ? 'surrounded' : explodes ? 'hit' : topicOfVerb(word);
    if (!topic) continue;
    const statement = placeAfter(context, explodes ?? (takesOver ? i + 2 : i + 1), topic);
    if (statement) found.push(statement);
  }
  return found;
}

/** "exploded at a market", "went off outside a mosque": where the place of it begins. */
function explodesAt({ reading: { tokens } }: SentenceContext, i: number): number | undefined {
  const next = tokens[i + 1]?.lower ?? '';
  const isOff = (tokens[i]!.lower === 'went' && next === 'off') || (tokens[i]!.lower === 'blew' && next === 'up');
  const from = isOff ? i + 2 : /^(?:exploded|detonated)$/.test(tokens[i]!.lower) ? i + 1 : undefined;
  return from !== undefined && /^(?:at|in|inside|outside|near)$/.test(tokens[from]?.lower ?? '') ? from + 1 : undefined;
}

function placeAfter(context: SentenceContext, from: number, topic: string): Statement | undefined {
  const { tokens, sentences } = context.reading;
  const { endToken } = sentences[context.sentence]!;
  let first = behindPerson(context, from);
  if (/^(?:at|on|into)$/i.test(tokens[first]?.text ?? '')) first++;
  for (let i = first; i < Math.min(endToken, first + 9); i++) {
    const { text, lower, pos } = tokens[i]!;
    const value = facilityOf(lower);
    const isHead = tokens[i + 1]?.pos !== 'NOUN';
    if (value && pos !== 'VERB' && isHead) {
      const last = withWhole(context, i);
      const start = tokens[first]!.start;
      const end = tokens[last]!.end;
      const label = context.reading.text.slice(start, end).replace(/\s+/g, ' ');
      return { start, end, sentence: context.sentence, aspect: 'place', topic, value, label };
    }
    const isInside =
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(pos) || text === '-' || text === 'of' || /^['’]s?$/.test(text);
    if (!isInside) return undefined;
  }
  return undefined;
}

/** "besieged the mayor in his own villa": the place stands behind the one who is there. */
function behindPerson({ reading, references, sentence }: SentenceContext, from: number): number {
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = from; i < Math.min(endToken - 2, from + 7); i++) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:in|at|inside|outside)$/.test(lower)) {
      const isPerson =
        references.nameAt(i - 1)?.kind === 'person' ||
        TITLES.has(tokens[i - 1]!.lower) ||
        PERSON_NOUNS.has(tokens[i - 1]!.lower) ||
        /^(?:him|her)$/.test(tokens[i - 1]!.lower);
      return isPerson && i > from ? i + 1 : from;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos)) return from;
  }
  return from;
}

/** "an entrance to the Green Zone" */
function withWhole({ references, reading, sentence }: SentenceContext, noun: number): number {
  const { tokens, sentences } = reading;
  if (!/^(?:to|of)$/.test(tokens[noun + 1]?.text ?? '')) return noun;
  for (let i = noun + 2; i < Math.min(sentences[sentence]!.endToken, noun + 4); i++) {
    const name = references.nameAt(i);
    if (name) return name.last;
  }
  // "the headquarters of state television"
  let last = noun;
  for (
    let i = noun + 2;
    tokens[noun + 1]!.text === 'of' && i < Math.min(sentences[sentence]!.endToken, noun + 6);
    i++
  ) {
    if (tokens[i]!.pos === 'NOUN') last = i;
    else if (!/^(?:DET|ADJ)$/.test(tokens[i]!.pos)) break;
  }
  return last;
}
