import { COUNTRIES, FACILITY_CLASSES, REGIONS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';

const facilityOf = classLookup(FACILITY_CLASSES);

type Place = Pick<Statement, 'start' | 'end' | 'value' | 'label'>;

/** "at the island's hospital in Chora", "at his home": the building where it was done. */
export function buildingAfter({ reading, sentence }: SentenceContext, verb: number): Place | undefined {
  const { tokens, sentences, text } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = verb + 1; i < Math.min(endToken, verb + 14); i++) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return undefined;
    const isLed = /^(?:led|marched|escorted)$/.test(tokens[verb]!.lower);
    const isFrom = isLed
      ? /^(?:from|of|across|through)$/.test(tokens[i]!.lower)
      : tokens[i]!.lower === 'from' && tokens[verb]!.lower === 'taken';
    if (!isFrom && !/^(?:at|in|inside|outside|near)$/i.test(tokens[i]!.text)) continue;
    for (let at = i + 1; at < Math.min(endToken, i + 7); at++) {
      const word = tokens[at]!.lower;
      const value = facilityOf(word);
      // "the arrivals hall of the airport"
      const isPart = value !== undefined && tokens[at + 1]?.lower === 'of' && at + 5 < endToken;
      if (isPart && [2, 3, 4].some((step) => facilityOf(tokens[at + step]!.lower))) {
        at++;
        continue;
      }
      if (value && tokens[at + 1]?.pos !== 'NOUN') {
        const inTown = tokens[at + 1]?.text === 'in' && tokens[at + 2]?.pos === 'PROPN' ? at + 2 : at;
        const start = tokens[i + 1]!.start;
        const { end } = tokens[inTown]!;
        return { start, end, value, label: text.slice(start, end).replace(/\s+/g, ' ') };
      }
      if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(tokens[at]!.pos) && !/^['’]s?$/.test(word)) break;
    }
  }
  return undefined;
}

/** "read out her ruling in Leeds": the town where it was done, no country and no region. */
export function townAfter({ reading, references, sentence }: SentenceContext, verb: number): Place | undefined {
  const { tokens, sentences, text } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = verb + 1; i < Math.min(endToken, verb + 8); i++) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return undefined;
    if (tokens[i]!.text !== 'in') continue;
    const name = references.nameAt(i + 1);
    // Towns are named after people: "was killed in San Martin", but not "in Varga's house".
    const isOwner = /^['’]s?$/.test(tokens[(name?.last ?? i) + 1]?.text ?? '');
    if (!name || name.kind === 'group' || (name.kind === 'person' && isOwner)) return undefined;
    const start = tokens[name.first]!.start;
    const { end } = tokens[name.last]!;
    const label = text.slice(start, end).replace(/\s+/g, ' ');
    return isWide(label) ? undefined : { start, end, value: label.toLowerCase(), label };
  }
  return undefined;
}

/** "at Delhi airport", "at a hospital in Chora": the town that a building is told to be in. */
export function townOf(
  { references, reading, sentence }: SentenceContext,
  building: Place | undefined,
): Place | undefined {
  if (!building) return undefined;
  const { tokens, text } = reading;
  const named = references
    .namesIn(sentence)
    .find(
      ({ first, last, kind }) =>
        (kind === 'place' || kind === undefined) &&
        tokens[first]!.start >= building.start &&
        tokens[last]!.end <= building.end,
    );
  if (!named) return undefined;
  const name = text.slice(tokens[named.first]!.start, tokens[named.last]!.end);
  const isOwner = /^['’]s?$/.test(tokens[named.last + 1]?.text ?? '');
  return isWide(name) || isOwner ? undefined : { ...building, value: name.toLowerCase() };
}

/** "in Velmont, where the police arrested him": the town that the clause of the verb goes on from. */
export function townBefore({ reading, references, sentence }: SentenceContext, verb: number): Place | undefined {
  const { tokens, sentences, text } = reading;
  const { firstToken } = sentences[sentence]!;
  let where = verb - 1;
  while (where > firstToken && verb - where < 6 && tokens[where]!.lower !== 'where') where--;
  if (tokens[where]?.lower !== 'where' || tokens[where - 1]?.text !== ',') return undefined;
  const name = references.nameAt(where - 2);
  if (!name || (name.kind !== undefined && name.kind !== 'place')) return undefined;
  if (!/^(?:in|at)$/.test(tokens[name.first - 1]?.lower ?? '')) return undefined;
  const [start, end] = [tokens[name.first]!.start, tokens[name.last]!.end];
  const label = text.slice(start, end).replace(/\s+/g, ' ');
  return isWide(label) ? undefined : { start, end, value: label.toLowerCase(), label };
}

/** Whether a name is a country's. */
export const isCountry = (name: string): boolean => COUNTRIES.some(({ names }) => names.some((one) => one === name));

/** Whether a name is a country's or a region's. */
export const isWide = (name: string): boolean => REGIONS.has(name) || isCountry(name);
