import type { EventMention, EventStatus } from '../../model/index.js';
import { capitalise, isSound } from '../titles/finish-headline.js';
import { LIMIT } from '../titles/shorten-headline.js';
import { termsOfWords } from '../words/mention-terms.js';

/** How much it weighs that a title's words are those that the event's reports share, and that it tells the same thing happening. */
const SHARED = 5;
const SAME_KIND = 1.5;
/** The same for the headline that shares most, in an event that many report: there the words of one are a small part. */
const MOST_SHARED = 2;
const MANY = 8;
/** In one that so many times as many report, it weighs so many times as much. */
const GREAT = 2;
/** What a headline is the worse for whose mention only goes on telling of the event, or tells as planned what others tell as done. */
const GOES_ON = 7;
const OTHERWISE = 1.5;

/**
 * The headline that serves an event best: who did what to whom, in words that most of its reports share. It depends on the event's own
 * reports alone and on what their status is taken to be, so that articles about other things leave it, and the id made of it, as they are. Where none has a headline, the
 * first of `instead` that reads as one: these are asked for then alone.
 */
export function chooseTitle(
  mentions: readonly EventMention[],
  status: EventStatus,
  instead: () => readonly string[] = () => [],
  isHeadline: (index: number) => boolean = () => false,
): string {
  const headlines = mentions.flatMap(({ headline }) => headline ?? []);
  if (headlines.length < 2) return headlines[0]?.text ?? standBy(instead());
  const words = mentions.map(({ headline }) => (headline ? termsOfWords(headline.text) : new Set<string>()));
  const told = new Map<string, number>();
  const kinds = new Map<string, number>();
  mentions.forEach(({ terms, kind, head }, index) => {
    for (const term of new Set([...terms, ...words[index]!])) told.set(term, (told.get(term) ?? 0) + 1);
    kinds.set(kind ?? head, (kinds.get(kind ?? head) ?? 0) + 1);
  });
  const others = Math.max(mentions.length - 1, 1);
  const shares = words.map((own) => {
    const terms = [...own];
    return terms.reduce((sum, term) => sum + told.get(term)! - 1, 0) / (others * Math.max(terms.length, 5));
  });
  const most = (MOST_SHARED * Math.min(others / MANY, GREAT)) / (Math.max(...shares) || 1);
  const titles = mentions.flatMap(({ headline, kind, head, continues, status: told }, index) => {
    if (!headline) return [];
    const alike = (kinds.get(kind ?? head)! - 1) / others;
    // An article's headline tells its story, though its date is that of the lead.
    const goesOn = continues !== undefined && !isHeadline(index);
    const own = headline.weight - (goesOn ? GOES_ON : 0) - (told === status ? 0 : OTHERWISE);
    return [{ text: headline.text, weight: own + (SHARED + most) * shares[index]! + SAME_KIND * alike }];
  });
  const [best] = titles.sort(
    (a, b) => b.weight - a.weight || a.text.length - b.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return best!.text;
}

/** True where {@link chooseTitle} finds words that stand on their own: what can't be told isn't told as an event. */
export const hasTitle = (mentions: readonly EventMention[], instead: () => readonly string[]): boolean =>
  mentions.some(({ headline }) => headline !== undefined) || soundAmong(instead()) !== undefined;

const standBy = (texts: readonly string[]): string =>
  soundAmong(texts) ?? texts.map((text) => capitalise(cutLine(text))).find((line) => line !== '') ?? 'Untitled';

function soundAmong(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (!/^[\p{Lu}\p{N}]/u.test(text.trim())) continue;
    const line = capitalise(cutLine(text));
    if (isSound(line) && !isFragment(text, line) && !isName(line)) return line;
  }
  return undefined;
}

/** "When bringing him to office", "On Friday, a day after the vote": cut out of a sentence, it tells nothing by itself. */
const isFragment = (text: string, line: string): boolean =>
  /^(?:when|while|although|though|because|if|since|until|unless|whereas)\b[^,]*$/i.test(line) ||
  // "ROE: Well, but look", "The hall - where she sang"
  /^\p{Lu}{3,}:|\s--?\s/u.test(line) ||
  (/^(?:on|in|at|by|for|from|with|during|after|before|amid)\b/i.test(line) && !/[.!?]["”’)]*$/.test(text.trim()));

/** "Mill Policy Institute": whose page it is, and nothing that happened. */
const isName = (line: string): boolean =>
  /^(?:\p{Lu}\S*|of|the|for|and)(?: (?:\p{Lu}\S*|of|the|for|and)){0,4}$/u.test(line) && HOUSE.test(line);
const HOUSE =
  /\b(?:Institute|Cent(?:er|re)|University|Ministry|Department|Agency|Times|Post|Herald|News|Review|Journal|Foundation|Association|Society)$/;

/** "Third, with the port closed, ...": what a point of a list begins with. */
const POINT =
  /^(?:First|Second|Third|Fourth|Fifth|Finally|Lastly|Moreover|Furthermore|In addition|However|Meanwhile), (?=\S)/;

/** "Mon Jan 31 2011 06:12:00", as a page sets it before what it tells. */
const STAMP = /^(?:[A-Z][a-z]{2} ){2}\d{1,2} \d{4} \d\d:\d\d:\d\d /;

/** A text on one line up to a mark, or to a word where no mark comes in time. */
function cutLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(STAMP, '').replace(POINT, '');
  if (line.length <= LIMIT) return line.replace(/[.,;:]+$/, '');
  const start = line.slice(0, LIMIT);
  const at = Math.max(
    start.lastIndexOf(', '),
    start.lastIndexOf('; '),
    start.lastIndexOf(': '),
    start.search(/(?<=[^\s\p{Lu}])\.\s(?!.*\.\s)/u),
  );
  // What is cut within a clause shows that it goes on.
  return at > 20
    ? start.slice(0, at).replace(/[.,;:]+$/, '')
    : `${start.slice(0, start.lastIndexOf(' ', LIMIT - 2))} …`;
}
