import type { EventMention } from '../model/index.js';

/** A mention with the source that it stands in and the words that a reader is shown. */
export interface ToldMention {
  source: string;
  told: EventMention;
  quote: string;
}

const MOST = 3;
const LONGEST = 320;
/** The share of a report's words that has to be new. */
const NEWS = 0.5;

/**
 * What the sources add to each other: for an event of several sources, the words of up to three of them, each as it stands in
 * its report, the plainest first. Undefined where the second source tells nothing new.
 */
export function summariseEvent(mentions: readonly ToldMention[]): string | undefined {
  const best = new Map<string, ToldMention>();
  for (const mention of mentions) {
    const rival = best.get(mention.source);
    if (isWhole(mention.quote) && (!rival || weightOf(mention) > weightOf(rival))) best.set(mention.source, mention);
  }
  const ranked = [...best.values()].sort((a, b) => weightOf(b) - weightOf(a) || (a.quote < b.quote ? -1 : 1));
  const seen = new Set<string>();
  const told: string[] = [];
  for (const { told: mention, quote } of ranked) {
    const fresh = mention.terms.filter((term) => !seen.has(term));
    if (told.length > 0 && fresh.length < NEWS * mention.terms.length) continue;
    for (const term of mention.terms) seen.add(term);
    told.push(quote.replace(/\s+/g, ' ').trim());
    if (told.length === MOST) break;
  }
  return told.length > 1 ? told.join(' ') : undefined;
}

const weightOf = ({ told }: ToldMention): number => told.headline?.weight ?? -10;

/** A whole sentence: a part of one doesn't stand on its own. */
const isWhole = (quote: string): boolean =>
  quote.length <= LONGEST && /^[\p{Lu}\p{N}“"]/u.test(quote) && /[.!?…]["'”’)\]]*$/.test(quote);
