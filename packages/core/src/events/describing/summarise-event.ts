import type { EventMention } from '../../model/index.js';
import { areKindred } from '../words/kindred.js';
import { termsOfWords } from '../words/mention-terms.js';

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
/** How many words a report has to share with the title; being of its kind counts as one. */
const RELATED = 2;

/**
 * What the sources add to each other: for an event of several sources, the words of up to three of them, each as it stands in its
 * report, the plainest first, where it says something of what the title tells. Undefined where the second source tells nothing new.
 */
export function summariseEvent(mentions: readonly ToldMention[], title: string): string | undefined {
  // Most events have one source.
  if (mentions.every(({ source }) => source === mentions[0]!.source)) return undefined;
  const best = new Map<string, { quote: string; weight: number }>();
  const wanted = termsOfWords(title);
  const kinds = new Set(mentions.filter(({ told }) => told.headline?.text === title).map(({ told }) => told.kind));
  for (const { source, told, quote } of mentions) {
    const shared = [...termsOfWords(quote)].filter((term) => wanted.has(term)).length;
    const alike = [...kinds].some((kind) => kind !== undefined && (kind === told.kind || areKindred(kind, told.kind)));
    // One word in common may be a name that is told everywhere.
    if (!standsAlone(quote) || shared + (alike ? 1 : 0) < RELATED) continue;
    const weight = (told.headline?.weight ?? -10) + shared;
    const rival = best.get(source);
    if (!rival || weight > rival.weight) best.set(source, { quote, weight });
  }
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight || (a.quote < b.quote ? -1 : 1));
  const seen = new Set<string>();
  const told: string[] = [];
  for (const { quote } of ranked) {
    const terms = [...termsOfWords(quote)];
    if (told.length > 0 && terms.filter((term) => !seen.has(term)).length < NEWS * terms.length) continue;
    for (const term of terms) seen.add(term);
    told.push(quote.replace(/\s+/g, ' ').trim());
    if (told.length === MOST) break;
  }
  return told.length > 1 ? told.join(' ') : undefined;
}

const LEANS =
  /^["“]?(?:he|she|it|they|his|her|its|their|this|these|those|that|instead|again|also|but|and|so|however)\b/i;
/** "Last May, he resigned": a pronoun is what the sentence is about. */
const ABOUT_PRONOUN =
  /^\S{1,20}(?: (?:[\p{Ll}\d]\S{0,20}|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,5}day,?)){0,4}?,? (?:he|she|it|they)\b/u;
/** "two days later": counted from what the report before it tells. */
const COUNTS = /\b(?:later|earlier|afterwards)\b/i;

/** A whole sentence that needs none before it: a part of one, or one about "him", doesn't stand on its own. */
const standsAlone = (quote: string): boolean =>
  quote.length <= LONGEST &&
  /^[\p{Lu}\p{N}“"]/u.test(quote) &&
  /[.!?…]["'”’)\]]*$/.test(quote) &&
  !LEANS.test(quote) &&
  !ABOUT_PRONOUN.test(quote) &&
  !COUNTS.test(quote);
