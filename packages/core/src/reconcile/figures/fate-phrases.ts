import { FATE_PHRASES, RESCUE_VERBS } from '../../lexicon/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { BODIES, classOf } from './fate-words.js';

/** "15 lost their lives", "14 into custody", "98 from the water", "143 people on board" */
export function phraseAfter(context: SentenceContext, { first, last, noun }: Figure): string | undefined {
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
  // "Seven people were pulled alive from the water"
  if (isPerson && PULLED.test(after) && OUT_OF.test(behind.slice(2).join(' '))) return 'rescued';
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

const PULLED = /^(?:were|was) (?:pulled|plucked|dragged|lifted|winched|picked|hauled|rescued)\b(?! dead)/;

/** Where people are saved from. */
const OUT_OF =
  /^(?:\S+ |, (?:\S+ ){1,8}, )?(?:from|out of|off) (?:\S+ ){0,2}(?:water|sea|river|lake|fjord|bay|channel|canal|harbour|harbor|waves|rubble|wreck|wreckage|ruins|debris|mud|snow|rocks?|roofs?|raft|mine|building|ship|vessel)\b/;
