import { LOOSE_NOUNS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { singularOf } from '../words/singular.js';
import { thingOf } from '../words/thing-of.js';
import { isReckoned } from './crowd-reckonings.js';
import { BODIES, classOf, fateNamed, fateWord } from './fate-words.js';
import { fateOf } from './find-fate.js';

/** How many were killed, hurt, arrested, rescued, on board: the fate is the topic, whoever it befell. */
export function stateFate(context: SentenceContext, figure: Figure): Statement | undefined {
  const named = fateNamed(figure.noun);
  const fate = named ?? fateOf(context, figure);
  if (!fate || LOOSE_NOUNS.has(figure.noun) || isImagined(context, figure)) return undefined;
  // Shots are fired, and letters sent.
  if (fate === 'dismissed' && FIRED.has(thingOf(figure.noun))) return undefined;
  if (fate === 'deployed' && classOf(figure.noun) !== 'forces') return undefined;
  const isNamed = named !== undefined || fateWord(figure.noun) !== undefined || BODIES.test(figure.noun);
  const counted =
    figure.noun === '' || isNamed || isAll(context, figure) || fate === 'crowd'
      ? 'people'
      : (classOf(figure.noun) ?? thingOf(figure.noun));
  const { shown, min, max } = figure;
  return {
    start: figure.start,
    end: figure.end,
    sentence: context.sentence,
    aspect: 'figure',
    topic: fate,
    value: shown,
    label: [shown, isNamed ? '' : figure.noun || (fate === 'crowd' ? 'people' : ''), fate === 'crowd' ? '' : fate]
      .filter(Boolean)
      .join(' '),
    min,
    max,
    // A crowd that is handed on as somebody's count stands beside that of others.
    claimed: (fate === 'crowd' && isReckoned(context, figure)) || undefined,
    // Of what a craft carries, the passengers are not all.
    counted:
      fate === 'aboard' && figure.noun && !/^(?:people|persons)$/.test(figure.noun)
        ? aboardAs(context, figure)
        : counted,
  };
}

const FIRED = new Set(['shot', 'rocket', 'shell', 'missile', 'canister', 'grenade', 'gun', 'volley', 'arrow']);

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

/** "so that nobody would be hurt", "could have killed 30" */
function isImagined({ reading: { tokens, sentences }, sentence }: SentenceContext, { first, last }: Figure): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  const around = [
    ...tokens.slice(Math.max(firstToken, first - 4), first),
    ...tokens.slice(last + 1, Math.min(endToken, last + 4)),
  ];
  return around.some(({ text }) => /^(?:[Ww]ould|[Cc]ould|[Mm]ight|may|[Ss]hould|[Ii]f|can|[Uu]nless)$/.test(text));
}
