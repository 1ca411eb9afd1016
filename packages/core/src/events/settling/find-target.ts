import { dayNumberOf, spanLength } from '../../calendar/index.js';
import type { EventKindName } from '../../lexicon/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate, Sentence } from '../../model/index.js';
import { rootOf } from '../../text/index.js';
import { isOpening } from '../dating/tell-story.js';
import type { MentionRef } from '../grouping/mention-features.js';
import { kindOf } from '../words/event-kinds.js';
import { sortOf } from '../words/event-sorts.js';
import { areKindred } from '../words/kindred.js';
import { termsOfWords } from '../words/mention-terms.js';
import { namesIn, namesOne } from './anchor-names.js';
import type { TargetIndex } from './index-targets.js';

/** Words of an anchor: what happened, and what else is said of it. */
interface Wanted {
  heads: Set<string>;
  kinds: Set<string>;
  terms: Set<string>;
  /** Names among them. */
  names: readonly string[];
}

/** Most mentions of one word that are looked at in other documents: the latest before publication. */
const MOST = 200;

/**
 * The mention that an anchor's words ("the attack") stand for, by what they call it: the nearest in the same document, or one in
 * another that more sources tell of. Where nothing is called so, a mention of the same document that speaks of it.
 */
export function findTarget(
  words: string,
  from: MentionRef,
  analyses: readonly DocumentAnalysis[],
  index: TargetIndex,
): MentionRef | undefined {
  const wanted = readWanted(words);
  if (wanted.heads.size + wanted.kinds.size === 0) return undefined;
  const here = findHere(wanted, from, analyses[from.document]!, index);
  const elsewhere = INDEFINITE.test(words) ? undefined : findElsewhere(wanted, from, analyses, index);
  // What an article merely speaks of ("relatives of those lost in the sinking met") is told where another calls it by its name.
  const isSorted = [...wanted.heads].some((root) => sortOf(root) !== undefined);
  if (isSorted && elsewhere && elsewhere.like >= SORT && (here?.like ?? 0) < CALLED) return elsewhere.ref;
  return elsewhere && elsewhere.score > (here?.score ?? 0) ? elsewhere.ref : here?.ref;
}

/** "a pupil fell ill", "arrival": what nobody is taken to know is none that another article tells of. */
const INDEFINITE =
  /^(?:(?:an?|another|some|several|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}|more)\s|\p{Ll}+$)/u;

interface Candidate {
  ref: MentionRef;
  score: number;
  /** How well it answers to the words alone. */
  like: number;
}

/** "the loss of the ship", "the tragedy": a name for whatever struck. */
const MISFORTUNE =
  /^(?:(?:the|this|that) )?(?:\p{L}+ ){0,2}(?:loss(?= of the)|tragedy|calamity|catastrophe|incident|ordeal)\b/iu;
const STRUCK: readonly EventKindName[] = ['accident', 'nature', 'attack'];

function readWanted(words: string): Wanted {
  const terms = termsOfWords(words);
  const names = namesIn(words);
  if (MISFORTUNE.test(words)) return { heads: new Set(), kinds: new Set(STRUCK), terms, names };
  const eventful = (words.match(/[\p{L}]{3,}/gu) ?? []).filter((word) => kindOf(word) !== undefined);
  // "the failed attack on the mayor": the event noun is what to look for; without one, any word may be.
  const heads = new Set(eventful.length ? eventful.map(rootOf) : terms);
  return { heads, kinds: new Set(eventful.map((word) => kindOf(word)!)), terms, names };
}

/** The likeness of a mention that tells of the sort of event that is named. */
const SORT = 1.8;

/** How near a mention is to what is looked for, by the word that carries it: its own word, one of its sort or of its kind, another's. */
function nearness({ head, kind, terms }: EventMention, { heads, kinds }: Wanted): number {
  if (heads.has(head)) return 2;
  const sort = sortOf(head);
  if (sort !== undefined) {
    const wanted = [...heads].flatMap((root) => sortOf(root) ?? []);
    // "the sinking": the ship that went down, and no fire.
    if (wanted.includes(sort)) return SORT;
    if (wanted.length > 0) return 0;
  }
  if (kind && kinds.has(kind)) return 1.5;
  return terms.some((term) => heads.has(term)) ? 0.5 : 0;
}

function likeness(mention: EventMention, wanted: Wanted): number {
  const { terms } = mention;
  const what = nearness(mention, wanted);
  if (what === 0) return 0;
  const more = terms.filter((term) => wanted.terms.has(term) && !wanted.heads.has(term)).length;
  return what + 0.4 * Math.min(more, 4);
}

/** An article that opens with an attempt to kill may call it "the attack" from then on. */
function storyLikeness({ kind }: EventMention, { kinds }: Wanted, { role }: Sentence): number {
  if (!isOpening(role) || kinds.size === 0) return 0;
  if (kind === undefined) return 0.9;
  return [...kinds].some((wanted) => areKindred(kind, wanted)) ? 1 : 0;
}

const WEEK = 7;
/** The likeness from which an anchor calls a mention by its own word or kind. */
const CALLED = 1.5;

/** "two days after", "hours after": such a date is counted from a day, not from a month. */
const countsDays = ({ leansOn }: EventMention): boolean =>
  leansOn?.kind === 'event' && (leansOn.weekday !== undefined || /^P(?:[\dX]+D|T)/.test(leansOn.offset ?? ''));

/** "in the week after": better counted from a day or a week than from a month. */
const countsWeeks = ({ leansOn }: EventMention): boolean =>
  leansOn?.kind === 'event' && /^P[\dX]+W/.test(leansOn.offset ?? '');

/** An event of several days is a worse thing to count days from than one of a day. */
const looseness = (own: EventMention, date: FuzzyDate): number =>
  spanLength(date) > (countsDays(own) ? 1 : countsWeeks(own) ? WEEK : Number.POSITIVE_INFINITY) ? 0.7 : 0;

/** What many sources tell of, and what has a date of its own, is likelier to be spoken of without more words. */
const fame = ({ basis }: EventMention, sources: number): number =>
  0.4 * Math.log2(sources) + (basis === 'context' || basis === 'publication' ? 0 : 0.4);

function findHere(
  wanted: Wanted,
  { document, mention }: MentionRef,
  { mentions, sentences }: DocumentAnalysis,
  { sourcesOf, dateOf }: TargetIndex,
): Candidate | undefined {
  const own = mentions[mention]!;
  const fine = countsDays(own);
  let best: Candidate | undefined;
  mentions.forEach((other, index) => {
    if (index === mention || !other.date) return;
    const like = likeness(other, wanted) || storyLikeness(other, wanted, sentences[other.sentence]!);
    // "Sixty were hurt and one was killed": what goes on with another is meant where it is called by its name.
    if (like === 0 || (other.continues !== undefined && like < CALLED)) return;
    const ref = { document, mention: index };
    const date = dateOf(ref);
    if (fine && spanLength(date) > WEEK) return;
    const distance = Math.abs(own.sentence - other.sentence);
    const near = 0.4 + (other.sentence <= own.sentence ? 0.3 : 0) - Math.min(distance, 30) * 0.03;
    const score = like + near + fame(other, sourcesOf(ref)) - looseness(own, date);
    if (score > (best?.score ?? 0)) best = { ref, score, like };
  });
  return best;
}

/** Least likeness of a mention in another document; and how much its age takes from it at most. */
const LEAST = 1.4;
const AGE = 0.8;
const OLD = 60;

function findElsewhere(
  wanted: Wanted,
  from: MentionRef,
  analyses: readonly DocumentAnalysis[],
  { named, dayOf, sourcesOf, dateOf }: TargetIndex,
): Candidate | undefined {
  const own = analyses[from.document]!;
  const mention = own.mentions[from.mention]!;
  const fine = countsDays(mention);
  const around = new Set(mention.terms);
  const published = own.published ? dayNumberOf(own.published.end) : Number.POSITIVE_INFINITY;
  let best: Candidate | undefined;
  for (const key of [...wanted.heads, ...[...wanted.kinds].map((kind) => `kind ${kind}`)]) {
    const list = named(key);
    const until = countUpTo(list, published, dayOf);
    for (const ref of list.slice(Math.max(0, until - MOST), until)) {
      if (ref.document === from.document) continue;
      const other = analyses[ref.document]!.mentions[ref.mention]!;
      if (fine && spanLength(dateOf(ref)) > WEEK) continue;
      if (wanted.names.length > 0 && !namesOne(other, analyses[ref.document]!, wanted.names)) continue;
      const shared = other.terms.filter((term) => around.has(term)).length;
      const age = Number.isFinite(published) ? Math.min((published - dayOf(ref)) / OLD, 1) * AGE : 0;
      const like = likeness(other, wanted) + 0.25 * Math.min(shared, 4);
      const score = like + fame(other, sourcesOf(ref)) - age - looseness(mention, dateOf(ref));
      if (score > (best?.score ?? LEAST)) best = { ref, score, like };
    }
  }
  return best;
}

/** How many of the mentions, which stand in order of time, end on a day or before it. */
function countUpTo(list: readonly MentionRef[], day: number, dayOf: (ref: MentionRef) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(list[middle]!) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
