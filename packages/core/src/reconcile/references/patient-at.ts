import { CAPTIVES, PERSON_NOUNS, PROPOSAL_NOUNS, TITLES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import { singularOf } from '../words/singular.js';
import { thingOf } from '../words/thing-of.js';
import type { PlacedName } from './placed-names.js';
import type { SentenceContext } from './sentence-context.js';

/** Whom or what a deed befalls. */
export type Patient = Pick<Statement, 'subject' | 'patient'>;

/** Who or what stands at a token: an entity, or a noun that some name may fill ("the captain"). */
export function patientAt({ references, reading, sentence }: SentenceContext, token: number): Patient | undefined {
  const { tokens } = reading;
  const { text, pos } = tokens[token]!;
  const name = references.resolve(token, sentence, 'person') ?? references.nameAt(token);
  if (name) return { subject: name.name };
  const apposed = apposedTo({ references, reading }, token);
  if (apposed) return { subject: apposed.name };
  if (/^it$/i.test(text)) {
    const noun = nounBefore({ reading, sentence }, token, PROPOSAL_NOUNS, 1);
    return noun === undefined ? undefined : { patient: thingOf(noun) };
  }
  if (/^(?:they|them)$/i.test(text)) {
    const noun = nounBefore({ reading, sentence }, token, CAPTIVES, 2);
    return noun === undefined ? undefined : { patient: thingOf(noun) };
  }
  return pos === 'NOUN' && !isSomePeople(text.toLowerCase()) ? { patient: thingOf(text.toLowerCase()) } : undefined;
}

/** "its director, Mr Varga, on Monday": the person whom a noun for one introduces, between commas. */
export function apposedTo(
  { references, reading: { tokens } }: Pick<SentenceContext, 'references' | 'reading'>,
  token: number,
): PlacedName | undefined {
  if (tokens[token + 1]?.text !== ',' || !isPersonWord(tokens[token]!.lower)) return undefined;
  let first = token + 2;
  while (first < token + 5 && isTitle(tokens[first]?.lower ?? '')) first++;
  const name = references.nameAt(first);
  const isClosed = name && /^[,.;:)]$/.test(tokens[name.last + 1]?.text ?? '');
  return isClosed && name.first === first && (name.kind ?? 'person') === 'person' ? name : undefined;
}

const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/, '')) || /^m(?:r|s|rs|iss)\.?$/.test(word);
const isPersonWord = (noun: string): boolean => TITLES.has(noun) || PERSON_NOUNS.has(noun);

/** "journalists", "women": some of many, and in another article others. */
const isSomePeople = (noun: string): boolean =>
  /^(?:people|men|women|children|police)$/.test(noun) || (noun.endsWith('s') && PERSON_NOUNS.has(singularOf(noun)));

/** What "it" was: "announced an offer worth two billion. The directors dismissed it.", or who "they" were. */
function nounBefore(
  { reading, sentence }: Pick<SentenceContext, 'reading' | 'sentence'>,
  token: number,
  nouns: ReadonlySet<string>,
  back: number,
): string | undefined {
  const { tokens, sentences } = reading;
  const from = sentences[Math.max(0, sentence - back)]!.firstToken;
  for (let i = token - 1; i >= from; i--) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.pos === 'NOUN' && nouns.has(word)) return word;
  }
  return undefined;
}
