import { AMOUNT_ROLES, SHARE_ROLES, STAKE_VERBS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { isAhead } from './figure-times.js';
import { spanOf, wordsBetween } from './figure-words.js';

/** "€68 a share", "a fine of 5 million dollars": amounts in one currency, of one sort. */
export function stateMoney(context: SentenceContext, figure: Figure): Statement | undefined {
  const { currency, shown, min, max, first, last } = figure;
  if (!currency) return undefined;
  // "$1.40" is not written "$1.4".
  const said = /^\d+\.\d$/.test(shown)
    ? (/\d+\.\d{2}$/.exec(context.reading.tokens[first]!.text)?.[0] ?? shown)
    : shown;
  const label = /^\p{L}/u.test(currency) ? `${said} ${currency}` : said.replace(/\d/, (digit) => currency + digit);
  const after = wordsBetween(context, first + 1, last + 5).join(' ');
  const each = EACH.exec(after)?.[1] ?? priceOf(context, figure) ?? shareholderOf(context, figure);
  const takenOut = /\b(?:took|take|taken|taking) out$/.test(wordsBetween(context, first - 4, first).join(' '));
  const role = each ? `amount a ${each}` : takenOut ? 'withdrawal' : roleOf(context, figure, AMOUNT_ROLES);
  // What one piece costs is told in cents here and in dollars there.
  const isSmall = each !== undefined && currency === 'cents';
  const [unit, factor] = isSmall ? ['$', 0.01] : [currency, 1];
  return {
    aspect: 'figure',
    topic: `${role ?? 'amount'} in ${unit}`,
    value: isSmall ? label : shown,
    label,
    min: min * factor,
    max: max === null ? null : max * factor,
    counted: unit,
    ...spanOf(context, figure),
  };
}

const EACH =
  /\b(?:an?|per|each) (share|head|person|barrel|tonne|ton|month|year|week|day|family|hour|car|vehicle|unit|litre|liter|gallon|kilo|ounce|bottle|ticket|seat|dose|acre|hectare)\b/;

/** "added 90 cents to the price of a car": of one, however many are sold. */
const priceOf = (context: SentenceContext, { last }: Figure): string | undefined =>
  /\b(?:price|cost) of (?:an?|each|every) (\w{1,15})\b/.exec(wordsBetween(context, last + 1, last + 9).join(' '))?.[1];

const ONE_OF: Readonly<Record<string, string>> = {
  dead: 'victim',
  killed: 'victim',
  victims: 'victim',
  families: 'family',
  survivors: 'survivor',
};

/** "each bereaved family was promised 5,000 crowns", "to the family of every victim": who gets the amount, one by one. */
function shareholderOf(context: SentenceContext, { first, last }: Figure): string | undefined {
  const around = [...wordsBetween(context, first - 10, first), '|', ...wordsBetween(context, last + 1, last + 10)].join(
    ' ',
  );
  const whole = /\beach of the (?:\w{1,15} )?(dead|killed|victims|families|survivors)\b/.exec(around)?.[1];
  if (whole) return ONE_OF[whole];
  return (
    /\b(family|household|widow) of (?:each|every)\b/.exec(around)?.[1] ??
    /\b(?:each|every|per) (?:\w{1,15} )?(family|household|widow|victim|survivor|worker|employee|passenger|resident)\b/.exec(
      around,
    )?.[1]
  );
}

const TRADED = /^(?:shares?|stocks?)$/;
const FELL = /^(?:lost|shed|fell|dropped|plunged|slumped|tumbled|sank|slid|dived|down|lower)$/;
const ROSE = /^(?:rose|gained|jumped|climbed|soared|surged|up|higher)$/;

/** "the shares lost 31 percent", "the stock closed 6 percent lower" */
function stateMove(context: SentenceContext, figure: Figure): Statement | undefined {
  const before = wordsBetween(context, figure.first - 10, figure.first);
  const near = [...before.slice(-3), ...wordsBetween(context, figure.last + 1, figure.last + 2)];
  const move = near.some((word) => FELL.test(word))
    ? 'fall'
    : near.some((word) => ROSE.test(word))
      ? 'rise'
      : undefined;
  if (!move || !before.some((word) => TRADED.test(word))) return undefined;
  const { shown, min, max } = figure;
  return {
    aspect: 'figure',
    topic: `${move} in the share price`,
    value: shown,
    label: `${shown} percent`,
    min,
    max,
    counted: 'percent',
    ...spanOf(context, figure),
  };
}

/** "a turnout of 41 per cent", "58 percent of the votes": what the share is of, and of a stake, whose it is. */
export function stateShare(context: SentenceContext, figure: Figure): Statement | undefined {
  if (figure.noun !== 'percent') return undefined;
  const move = stateMove(context, figure);
  if (move) return move;
  const role = roleOf(context, figure, SHARE_ROLES);
  const around = [
    ...wordsBetween(context, figure.first - 9, figure.first),
    ...wordsBetween(context, figure.last + 1, figure.last + 6),
  ];
  const isVote = role === 'vote' || (role === 'stake' && around.some((word) => /^vot(?:ed|ing|es?)$/.test(word)));
  if (!role || (role === 'stake' && !isVote && !around.some((word) => STAKE_VERBS.has(word)))) return undefined;
  // "won 34 percent of the votes": what a party has of them is told with whose it is.
  if (
    isVote &&
    wordsBetween(context, figure.first - 6, figure.first).some((word) =>
      /^(?:won|wins|win|got|gets|took|takes|received|secured|polled|gained|has|with)$/.test(word),
    )
  )
    return undefined;
  // "its shares rose 4 per cent", but "unemployment rose to 4 per cent" is where it stands,
  // but "picked up 5 per cent" got them.
  const led = wordsBetween(context, figure.first - 3, figure.first).filter(
    (word, i, words) => word !== 'up' || !STAKE_VERBS.has(words[i - 1] ?? ''),
  );
  if (
    !led.includes('to') &&
    led.some((word) =>
      /^(?:rose|fell|up|down|rise|fall|gained|dropped|climbed|slid|plunged|jumped|gain|drop)$/.test(word),
    )
  )
    return undefined;
  const { shown, min, max } = figure;
  return {
    aspect: 'figure',
    topic: isVote ? 'share of the vote' : role === 'stake' ? 'size of the stake' : `rate of ${role}`,
    value: shown,
    label: `${shown} percent`,
    min,
    max,
    counted: 'percent',
    // "predicted that it would rise to 9 per cent"
    ahead: isAhead(context, figure) || undefined,
    ...spanOf(context, figure),
  };
}

/** The sort of amount that the nearest telling word says, what follows before what precedes. */
function roleOf(
  context: SentenceContext,
  { first, last }: Figure,
  roles: Readonly<Record<string, ReadonlySet<string>>>,
): string | undefined {
  const find = (word: string) => Object.keys(roles).find((role) => roles[role]!.has(word));
  const after = wordsBetween(context, last - 1, last + 6);
  const before = wordsBetween(context, first - 10, first).reverse();
  for (let i = 0; i < 10; i++) {
    const found = (after[i] && find(after[i]!)) ?? (before[i] && find(before[i]!));
    if (found) return found;
  }
  return undefined;
}
