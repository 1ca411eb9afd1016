import type { Figure } from '../events/index.js';
import {
  COUNTED_FATES,
  CROWD_WORDS,
  FATE_PHRASES,
  INTRANSITIVE_FATES,
  LEVEL_VERBS,
  LOOSE_NOUNS,
  PEOPLE_CLASSES,
  RESCUE_VERBS,
} from '../lexicon/index.js';
import type { Statement } from '../model/index.js';
import { classLookup } from './class-lookup.js';
import type { SentenceContext } from './sentence-context.js';
import { singularOf } from './singular.js';

/** How many were killed, hurt, arrested, rescued, on board: the fate is the topic, whoever it befell. */
export function stateFate(context: SentenceContext, figure: Figure): Statement | undefined {
  const named = fateNamed(figure.noun);
  const fate = named ?? fateOf(context, figure);
  if (!fate || LOOSE_NOUNS.has(figure.noun) || isImagined(context, figure)) return undefined;
  const isNamed = named !== undefined || fateWord(figure.noun) !== undefined || BODIES.test(figure.noun);
  const counted =
    figure.noun === '' || isNamed || isAll(context, figure) || fate === 'crowd'
      ? 'people'
      : (classOf(figure.noun) ?? singularOf(figure.noun));
  const { shown, min, max } = figure;
  return {
    start: figure.start,
    end: figure.end,
    sentence: context.sentence,
    aspect: 'figure',
    topic: fate,
    value: shown,
    label: [shown, isNamed ? '' : figure.noun, fate === 'crowd' ? '' : fate].filter(Boolean).join(' '),
    min,
    max,
    // Of what a craft carries, the passengers are not all.
    counted:
      fate === 'aboard' && figure.noun && !/^(?:people|persons)$/.test(figure.noun)
        ? aboardAs(context, figure)
        : counted,
  };
}

const BODIES = /^(?:bodies|corpses|lives)$/;

/** "180 pupils and nuns": not one sort of people among others. */
const isAll = ({ reading: { tokens } }: SentenceContext, { last }: Figure): boolean =>
  tokens[last + 1]?.lower === 'and' &&
  tokens[last + 2]?.pos === 'NOUN' &&
  !/^(?:NOUN|PROPN)$/.test(tokens[last + 3]?.pos ?? '');

/** "317 passengers and crew" are all on board, "290 passengers" are not. */
function aboardAs({ reading: { tokens } }: SentenceContext, { last, noun }: Figure): string {
  const next = tokens.slice(last + 1, last + 3).map(({ lower }) => lower);
  return /^(?:and|&)$/.test(next[0] ?? '') && /^(?:crew|staff)$/.test(next[1] ?? '') ? 'people' : singularOf(noun);
}

/** The class of people that a noun is of: "gunmen" are fighters. */
export const classOf = classLookup(PEOPLE_CLASSES);

const fateWord = classLookup(COUNTED_FATES);

/** "119 survivors", "12 deaths", "30 wounded": the noun tells it. */
function fateNamed(noun: string): string | undefined {
  return /^(?:survivors|deaths|fatalities|dead|arrests|injuries|wounded|injured|missing|evacuees|detainees|hostages)$/.test(
    noun,
  )
    ? fateWord(noun)
    : undefined;
}

function fateAt({ reading: { tokens } }: SentenceContext, i: number): string | undefined {
  const word = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower;
  if (word === 'shot' && next === 'down') return 'shot down';
  if (word === 'unaccounted') return 'missing';
  return fateWord(word);
}

/** "so that nobody would be hurt", "could have killed 30" */
function isImagined({ reading: { tokens, sentences }, sentence }: SentenceContext, { first, last }: Figure): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  const around = [
    ...tokens.slice(Math.max(firstToken, first - 4), first),
    ...tokens.slice(last + 1, Math.min(endToken, last + 4)),
  ];
  return around.some(({ text }) => /^(?:[Ww]ould|[Cc]ould|[Mm]ight|may|[Ss]hould|[Ii]f|can|[Uu]nless)$/.test(text));
}

/** What befell those that a figure counts: after it ("14 were arrested"), else before it ("killing two", "the arrest of 14"). */
function fateOf(context: SentenceContext, figure: Figure): string | undefined {
  const phrase = phraseAfter(context, figure);
  // "killing all five people on board"
  if (phrase === 'aboard' && fateBefore(context, figure) === 'killed') return 'killed';
  return (
    phrase ??
    fateAfter(context, figure) ??
    fateBefore(context, figure) ??
    (isCrowd(context, figure) ? 'crowd' : undefined)
  );
}

/** A crowd is no smaller than this, and is told of people or of protesters. */
const CROWD = 100;

/** "drew about 20,000 people", "50,000 people came", "a crowd of 3,000" */
function isCrowd(
  { reading: { tokens, sentences }, sentence }: SentenceContext,
  { first, last, min, noun }: Figure,
): boolean {
  if (min < CROWD * 0.8 || (noun !== '' && !/^(?:people|protesters|civilians)$/.test(classOf(noun) ?? '')))
    return false;
  const { firstToken, endToken } = sentences[sentence]!;
  const before = tokens.slice(Math.max(firstToken, first - 5), first).map(({ lower }) => lower);
  const behind = /^(?:had|have|has|,)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const after = tokens.slice(behind, Math.min(endToken, behind + 2)).map(({ lower }) => lower);
  if (/\bcrowds? of\b/.test(before.join(' ')) || before.some((word) => /^(?:drew|drawing|attended)$/.test(word)))
    return true;
  // "took to the streets", "took part"; but "took" alone is anything.
  return (
    noun !== '' && CROWD_WORDS.has(after[0] ?? '') && (after[0] !== 'took' || /^(?:to|part)$/.test(after[1] ?? ''))
  );
}

/** "15 lost their lives", "14 into custody", "98 from the water", "143 people on board" */
function phraseAfter(context: SentenceContext, { first, last, noun }: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const behind = tokens.slice(last + 1, Math.min(endToken, last + 18)).map(({ lower }) => lower);
  const after = behind.slice(0, 7).join(' ');
  const before = tokens.slice(Math.max(firstToken, first - 6), first).map(({ lower }) => lower);
  for (const [fate, pattern] of FATE_PHRASES) {
    // The sick are taken to hospital too.
    if (pattern.test(after) && !(fate === 'injured' && isOfIllness(context))) return fate;
  }
  if (
    BODIES.test(noun) &&
    before.some((word) => /^(?:claimed|claiming|cost|costing|took)$/.test(word)) === (noun === 'lives')
  )
    return 'killed';
  if (/\b(?:bodies|corpses|throats) of(?: \S+)?$/.test(before.slice(-4).join(' '))) return 'killed';
  const isPerson =
    noun === '' || classOf(noun) !== undefined || /^(?:crew|children|women|tourists|workers|pupils)$/.test(noun);
  if (isPerson && before.some((word) => RESCUE_VERBS.has(word)) && OUT_OF.test(behind.join(' '))) return 'rescued';
  if (TAKEN_OFF.test(behind.join(' '))) return 'rescued';
  if (isPerson && before.slice(-4).some((word) => /^(?:carrying|carried|carries)$/.test(word))) return 'aboard';
  return undefined;
}

/** A sentence on a disease, which people die of week after week. */
export const isOfIllness = ({ reading: { text, sentences }, sentence }: SentenceContext): boolean =>
  /\b(?:flu|virus|infections?|infected|disease|illness|fever|symptoms|outbreak|respiratory|cholera|poison(?:ed|ing))\b/i.test(
    text.slice(sentences[sentence]!.start, sentences[sentence]!.end),
  );

/** "180 pupils taken off the school by helicopter" */
const TAKEN_OFF =
  /^(?:and \S+ )?(?:who )?(?:were |was |had been |being )?(?:taken|lifted|winched|plucked|brought|airlifted) (?:off|from) (?:\S+ ){0,6}by (?:\S+ )?(?:helicopters?|boats?|lifeboats?|rescuers)\b/;

/** Where people are saved from. */
const OUT_OF =
  /^(?:\S+ |, (?:\S+ ){1,8}, )?(?:from|out of|off) (?:\S+ ){0,2}(?:water|sea|river|lake|waves|rubble|wreck|wreckage|ruins|debris|mud|snow|rocks?|roofs?|raft|mine|building|ship|vessel)\b/;

function fateAfter(context: SentenceContext, figure: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { endToken } = sentences[context.sentence]!;
  const from = behindAside(tokens, figure.last + 1, endToken);
  for (let i = from; i < Math.min(endToken, from + 12); i++) {
    const { text, pos } = tokens[i]!;
    if (pos === 'NUM' || /^(?:[,;:.]|and|but|while|when|as|after|before)$/i.test(text)) break;
    // "12 dead", "12 killed in", "12 were killed", "12 drowned"; but "workers downed tools" did so themselves.
    const isTold =
      pos !== 'NOUN' &&
      (tokens[i - 1]!.pos === 'AUX' ||
        tokens[i - 1]!.pos === 'ADV' ||
        LEVEL_VERBS.has(tokens[i - 1]!.lower) ||
        INTRANSITIVE_FATES.has(text.toLowerCase()));
    const fate =
      isTold ||
      (i === figure.last + 1 &&
        /^(?:dead|killed|injured|wounded|hurt|missing|shot|arrested|detained|people|displaced)$/i.test(text))
        ? fateAt(context, i)
        : undefined;
    if (fate) return fate;
    // An active verb of another kind: "12 fighters attacked".
    if (
      pos === 'VERB' &&
      tokens[i - 1]?.pos !== 'AUX' &&
      tokens[i - 1]?.text !== '-' &&
      !LEVEL_VERBS.has(text.toLowerCase())
    )
      break;
  }
  return undefined;
}

/** "Seven of them, among them two children, were seized": behind what stands between two commas before a form of "be". */
function behindAside(tokens: SentenceContext['reading']['tokens'], from: number, end: number): number {
  // "seven of them"
  if (tokens[from]?.lower === 'of' && /^(?:them|these|those|whom)$/.test(tokens[from + 1]?.lower ?? '')) from += 2;
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    if (tokens[i]!.text === ',') return /^(?:was|were|had|have)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : from;
  }
  return from;
}

function fateBefore(context: SentenceContext, figure: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { firstToken } = sentences[context.sentence]!;
  let level = false;
  for (let i = figure.first - 1; i >= Math.max(firstToken, figure.first - 9); i--) {
    const { text, pos } = tokens[i]!;
    const word = text.toLowerCase();
    if (/^(?:[,;:.]|and|but|while)$/.test(word)) return undefined;
    // "The death toll rose to 15", "the number of injured stood at 30"
    if (LEVEL_VERBS.has(word)) level = true;
    else if (i >= figure.first - 6 || level) {
      const fate = level && /^toll$/.test(word) ? 'killed' : BODIES.test(word) && level ? 'killed' : fateAt(context, i);
      if (fate) return fate;
      if (pos === 'VERB' && !level) return undefined;
    }
  }
  return undefined;
}
