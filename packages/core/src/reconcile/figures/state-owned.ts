import { OWNED_UNITS, TITLES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { singularOf } from '../words/singular.js';
import { spanOf } from './figure-words.js';

/** Seats, votes, points: compared only between those that have them. */
export function stateOwned(
  context: SentenceContext,
  figure: Figure,
  earlier: readonly Statement[],
): Statement | undefined {
  const owner = () => context.references.ownerOf(figure.first, context.clauseAt(figure.first), context.sentence);
  let unit = singularOf(figure.noun);
  let { before } = figure;
  if (figure.noun === '' && figure.before !== undefined) {
    // "dropped from 48 to 20": what the 48 counted before.
    unit = earlier.findLast(({ topic, min }) => OWNED_UNITS.has(topic) && min === figure.before)?.topic ?? '';
  }
  if (figure.noun === '' && (isLevel(context, figure) || isKept(context, figure))) {
    // "It had 41 seats; in January it fell to 18.", "In May it kept 22."
    const last = earlier.findLast(
      ({ aspect, topic }) => aspect === 'figure' && OWNED_UNITS.has(topic) && topic !== 'percent',
    );
    if (last && context.sentence - last.sentence <= 1) [unit, before] = [last.topic, last.min];
  }
  if (!OWNED_UNITS.has(unit) || (unit === 'percent' && !isOfVote(context))) return undefined;
  // "by 512 votes to 38", "by five votes to two" is told of what was voted on.
  const { tokens } = context.reading;
  const [to, other] = [tokens[figure.last + 1]?.lower ?? '', tokens[figure.last + 2]?.text ?? ''];
  const isTally = /^\d+$/.test(other) || tokens[figure.last + 2]?.pos === 'NUM';
  if (unit === 'vote' && /^(?:to|against)$/.test(to) && isTally) return undefined;
  // "29 votes in favour and 15 against"
  if (unit === 'vote' && to === 'in' && /^favou?r$/i.test(other)) return undefined;
  const name = owner();
  const holder = name ? undefined : holderAt(context, figure, unit);
  if (!name && !holder) return undefined;
  const noun = unit === 'percent' ? 'percent' : unit === 'mp' ? 'MPs' : `${unit}s`;
  return {
    aspect: 'figure',
    topic: unit === 'mp' || unit === 'lawmaker' || unit === 'deputy' ? 'seat' : unit,
    subject: name?.name,
    patient: name ? undefined : holder,
    value: figure.shown,
    label: `${figure.shown} ${figure.shown === '1' ? noun.replace(/s$/, '') : noun}`,
    min: figure.min,
    max: figure.max,
    before,
    ...spanOf(context, figure),
  };
}

/** "The president, who had won 58 percent": whoever holds the office has them. */
function holderAt(context: SentenceContext, { first }: Figure, unit: string): string | undefined {
  const { verb } = context.clauseAt(first);
  const subject =
    unit === 'percent' && verb !== undefined ? context.references.subjectToken(verb, context.sentence) : undefined;
  const noun = subject === undefined ? '' : context.reading.tokens[subject]!.lower;
  return TITLES.has(noun) ? noun : undefined;
}

/** "In May it kept 22.", with nothing behind it. */
const isKept = ({ reading: { tokens } }: SentenceContext, { first, last }: Figure): boolean => {
  const verb = /^(?:only|just|but)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return (
    /^(?:kept|keeps|won|held|holds|took|lost|got|retained)$/.test(tokens[verb]?.lower ?? '') &&
    /^[.;,!]$/.test(tokens[last + 1]?.text ?? '.')
  );
};

/** "fell to 18", "is down to 15" */
const isLevel = ({ reading: { tokens } }: SentenceContext, { first }: Figure): boolean =>
  tokens[first - 1]?.lower === 'to' &&
  /^(?:fell|fallen|rose|risen|dropped|slipped|shrank|grew|slumped|climbed|sank|reduced|cut|down|up)$/.test(
    tokens[first - 2]?.lower ?? '',
  );

/** A percentage that is somebody's is one of an election; any other says nothing without what it is of. */
function isOfVote({ reading: { tokens, sentences }, sentence }: SentenceContext): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  return tokens
    .slice(firstToken, endToken)
    .some(({ text }) => /^(?:vot(?:es?|ed|ers?|ing)|ballots?|elections?|polls?|seats)$/i.test(text));
}
