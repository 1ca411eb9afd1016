import { daysBetween } from '../../calendar/index.js';
import { isAtHome } from '../attaching/statement-homes.js';
import type { CountedEvent } from './counted-event.js';
import { overlap, rangeOf } from './figure-range.js';
import type { Claim } from './positions.js';

/** For so many days after it a count is taken to be going on. */
const COUNTING = 30;
/** Those who marched or were taken away are counted by the next days; who says otherwise later says otherwise. */
const AT_ONCE = 3;
const COUNTED_AT_ONCE = /^(?:crowd|arrested)$/;
/** For so many days what "has been" counted may be of the event alone. */
const STANDS = 2;
const STRUCK = /^(?:attack|accident|nature|fight|protest|arrest|raid)$/;
/** What is dated no finer than this goes on, and is counted anew every day: an epidemic, a war. */
const WEEK = 7;

const LASTING = /^(?:illness|fight|protest|attack|death|injury|nature|speech|inquiry|discovery|travel|unveiling)$/;

/**
 * Leaves out the counts that were overtaken: what an article says within weeks of the event is no position where one of a later day
 * has counted further ("at least 26 dead" on the day after, 58 three days on). Two counts of one day, a later one that is
 * lower, and what is said when all have been counted do stand against each other. While something goes on, no count stands.
 */
export function dropUpdates(claims: readonly Claim[], { span: event, kinds }: CountedEvent): Claim[] {
  const isShort = event !== undefined && daysBetween(event.start, event.end) < WEEK;
  const isOver =
    event !== undefined && !kinds.includes('illness') && (isShort || !kinds.some((kind) => LASTING.test(kind)));
  return claims.filter((claim) => {
    const { published, statement } = claim;
    if (!isCount(claim) || !published) return true;
    // What police or organisers put a march at they have put it at.
    if (statement.topic === 'crowd' && statement.claimed) return true;
    const others = claims.filter(({ document }) => document !== claim.document);
    // What was written before it is of something else.
    if (event && daysBetween(event.start, published) < 0) return false;
    const atOnce = COUNTED_AT_ONCE.test(statement.topic) && isAtHome(statement.topic, kinds);
    const counting = atOnce ? AT_ONCE : COUNTING;
    if (event && daysBetween(event.end, published) > counting) return true;
    if (!isOver || statement.topic === 'infected') return false;
    // "have been killed", days after it: what goes on is counted anew.
    const stands = kinds.some((kind) => STRUCK.test(kind)) ? STANDS : 0;
    // What is counted once and for all is corrected within days or stands: jobs, houses, ships.
    const isThing = statement.topic === statement.counted;
    if (event && statement.current && !isThing && daysBetween(event.end, published) >= stands) return false;
    // "more than 100 injured", while they are being counted, says no more than that.
    if (event && statement.max === null && !isThing && daysBetween(event.end, published) > 0) return false;
    const falls = /^(?:missing|trapped)$/.test(statement.topic);
    return !others.some(
      (other) =>
        other.published !== undefined &&
        daysBetween(published, other.published) > 0 &&
        (!isThing || daysBetween(published, other.published) <= WEEK) &&
        !overlap(rangeOf(other), rangeOf(claim)) &&
        rangeOf(other).min > rangeOf(claim).min !== falls,
    );
  });
}

/** Whether a figure counts people or things one by one; prices, shares, seats and measures are what they are. */
const isCount = ({ statement: { topic, counted } }: Claim): boolean =>
  counted !== undefined &&
  !/ (?:in|of|from) |^(?:aboard|attackers|charged|depth|height|length|distance|area|volume)/.test(topic);
