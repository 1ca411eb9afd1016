import { MODAL_WORDS } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isPastForm } from './verb-direction.js';
import { isVerb, lower, REACH } from './verb-words.js';

const DEFERRAL = new Set(
  'give gives gave given postpone postponed delay delayed extend extended adjourn adjourned suspend suspended defer deferred put has have remanded push pushed move moved reschedule rescheduled shift shifted slip slips slipped'.split(
    ' ',
  ),
);
/** What is done for as long as it will last. */
const CLOSURE = new Set(
  'closed shut banned barred grounded halted cancelled canceled blocked sealed imposed ordered'.split(' '),
);

/** "as early as Tuesday", "until Friday", "between now and Friday": words that look ahead. */
export function pointsAhead(tokens: readonly Token[], here: number, first: number): string | null {
  for (let i = here - 1; i >= Math.max(first, here - 2); i--) {
    const word = lower(tokens[i]);
    if (/^(?:until|till)$/.test(word) && lower(tokens[i - 1]) === 'now') return 'now';
    if ((word === 'until' || word === 'till') && i > first) return 'until';
    // "the vote coming Sunday"
    if (word === 'coming' && i === here - 1 && tokens[i - 1]?.pos === 'NOUN') return word;
    if (word === 'through' && i > first && lower(tokens[i - 1]) !== 'now') return 'through';
    if (word === 'to' && i === here - 1) return lower(tokens[i - 1]) === 'now' ? 'now' : 'to';
    if (/^(?:and|through)$/.test(word) && lower(tokens[i - 1]) === 'now') return 'now';
    // "could come as early as Tuesday", but "he had promised it as late as Tuesday".
    if (word === 'as' && /^(?:early|soon|late)$/.test(lower(tokens[i - 1])))
      return isToldBefore(tokens, i, first) ? null : `as ${lower(tokens[i - 1])} as`;
    if (word === 'from' && OFFERED.test(lower(tokens[i - 1]))) return isTold(tokens, i, first) ? null : 'from';
    // "unless by Friday they have agreed"
    const opens = lower(tokens[i - 1]) === ',' ? i - 2 : i - 1;
    if (word === 'by' && opens >= first && /^(?:if|unless)$/.test(lower(tokens[opens]))) return lower(tokens[opens]);
    // "the forecast for the weekend"
    if (word === 'for' && /^(?:forecasts?|outlook)$/.test(lower(tokens[i - 1])) && tokens[i - 1]!.pos === 'NOUN')
      return 'forecast for';
    if (word !== 'the' && word !== 'at') return null;
  }
  return null;
}

/** What is to be had from a day on: "in cinemas from Friday", "on sale from Friday". */
const OFFERED = /^(?:available|sale|cinemas|theat(?:er|re)s|shops|stores|display|show|view|force)$/;

/** Whether the verb before is in the past, with no modal or infinitive on it. */
function isToldBefore(tokens: readonly Token[], from: number, first: number): boolean {
  let i = from - 1;
  while (i > first && from - i < REACH && !isVerb(tokens[i]!)) i--;
  const before = tokens.slice(Math.max(first, i - 3), i);
  return isPastForm(tokens[i]!) && !before.some((token) => lower(token) === 'to' || MODAL_WORDS.has(lower(token)));
}

const isTold = (tokens: readonly Token[], from: number, first: number): boolean =>
  tokens.slice(Math.max(first, from - REACH), from).some(isPastForm);

/** "postponed until Friday", "six weeks until the vote" look ahead; "was commander until January" looks back. */
export function isPutOff(tokens: readonly Token[], here: number, first: number, word: string): boolean {
  for (let i = here - 1; i >= Math.max(first, here - REACH); i--) {
    if (/^(?:days|weeks|months)$/.test(lower(tokens[i])) && lower(tokens[i + 1]) === 'until') return true;
    if (word === 'to' && isVerb(tokens[i]!))
      return DEFERRAL.has(lower(tokens[i])) && !/^ha(?:s|ve)$/.test(lower(tokens[i]));
    if (isVerb(tokens[i]!)) {
      const aux = lower(tokens[i - 1]);
      // "has closed the schools until Monday", "banned marches until Monday", but "was closed until Monday".
      const lasts = /^(?:is|are|remains?|stays?|has|have|['’]s|['’]ve)$/.test(aux);
      const shut = CLOSURE.has(lower(tokens[i])) && (word === 'through' || !/^(?:was|were|had|been)$/.test(aux));
      return lasts || shut || DEFERRAL.has(lower(tokens[i])) || !isPastForm(tokens[i]!);
    }
  }
  return false;
}
