import { compareDays, dateOfEdtf, dateWords, daysBetween } from '../../calendar/index.js';
import type { FuzzyDate, PublicationDate, Sentence } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Draft } from '../drafts/draft.js';
import { termsOf } from '../words/mention-terms.js';
import { olderMatter } from './older-matter.js';

/** A story is news of at most this many days before its publication. */
const NEWS_DAYS = 10;
/** A story may be dated by a weekend, not by a week. */
const STORY_DAYS = 3;
/** The sentences at the top of an article tell its story, whatever their words (the inverted pyramid). */
export const STORY_SENTENCES = 6;
/** How many words of the opening a later sentence shares when it tells the same thing again, with its date. */
const SAME_WORDS = 3;

/** What an article was published for, and when that was. */
export interface Story {
  date: FuzzyDate;
  basis: 'publication' | 'context';
  reason: string;
  /** The mention that opens it. */
  first?: Draft;
  /** Roots of the words of the headline and the lead. */
  terms: Set<string>;
  /** The first of what people are told to have said of it. */
  saying?: Draft;
  /** The kinds of event that these tell. */
  kinds: Set<string>;
  /** The event of an earlier day that it is about. */
  older?: Draft;
}

/** Whether a sentence opens its article. */
export const isOpening = (role: Sentence['role']): boolean => role === 'headline' || role === 'lead';

/** Whether a participle's clause is told with a clause before it that has a date of its own: "a dam burst in 1998, killing nine". */
export const hangsOnDated = ({ tense, sentence, headToken, reporting }: Draft, drafts: readonly Draft[]): boolean => {
  if (tense !== 'bare' || reporting) return false;
  const host = drafts.findLast((other) => other.sentence === sentence && other.headToken < headToken);
  return host?.expression !== undefined && host.date !== undefined && host.status !== 'planned' && !host.passing;
};

/** An article of which only the year is known doesn't date what it tells. */
const MONTH = 31;

/**
 * Finds the story's date: the day that its headline or lead states, the day that a later sentence gives for the same thing, or
 * else publication.
 */
export function tellStory(drafts: Draft[], reading: TextReading, published?: PublicationDate): Story | undefined {
  const opening = drafts.filter(({ role }) => isOpening(role));
  const terms = openingTerms(reading);
  const kinds = new Set(opening.flatMap(({ kind }) => kind ?? []));
  const isNews = ({ date, status, tense, clause }: Draft) =>
    date !== undefined &&
    published !== undefined &&
    daysBetween(date.start, date.end) < STORY_DAYS &&
    status !== 'planned' &&
    tense !== 'pluperfect' &&
    !isEarlier(clause, reading.tokens) &&
    compareDays(date.end, published.end) <= 0 &&
    daysBetween(date.start, published.end) <= NEWS_DAYS;
  const stated = opening.filter(isNews);
  const dated =
    stated.find(({ reporting }) => !reporting) ??
    drafts.find((draft) => !isOpening(draft.role) && isNews(draft) && tellsAgain(draft, opening, terms, reading)) ??
    stated[0];
  const first =
    opening.find((draft) => draft === dated) ??
    opening.find(
      (draft) => !draft.date && draft.main && draft.kind && !draft.reporting && !hangsOnDated(draft, opening),
    ) ??
    opening.find(({ date, main, reporting }) => !date && main && !reporting) ??
    opening.find(({ date, main }) => !date && main) ??
    opening[0];
  if (dated?.date) {
    const where = isOpening(dated.role) ? 'what the article opens with' : 'the story of the article';
    const reason = `It belongs to ${where}, which is dated ${dateWords(dated.date)}.`;
    return withOlder({ date: dated.date, basis: 'context', reason, first, terms, kinds }, opening);
  }
  const date = published && dateOfEdtf(published.edtf);
  if (!date || daysBetween(date.start, date.end) > MONTH) return undefined;
  const reason = `No date is given; the article was published on ${dateWords(date)}.`;
  return withOlder({ date, basis: 'publication', reason, first, terms, kinds }, opening);
}

/** "Two men were held after coming home on Tuesday": the story is what came of it. */
const isEarlier = (clause: Clause | undefined, tokens: readonly Token[]): boolean =>
  clause !== undefined && /^(?:after|since|following)$/.test(tokens[clause.first]!.lower);

const withOlder = (story: Story, opening: readonly Draft[]): Story => ({
  ...story,
  older: olderMatter(opening, story),
});

function openingTerms({ tokens, sentences }: TextReading): Set<string> {
  const terms = new Set<string>();
  for (const { role, firstToken, endToken } of sentences) {
    if (isOpening(role)) for (const term of termsOf(tokens, firstToken, endToken)) terms.add(term);
  }
  return terms;
}

function tellsAgain(
  { head, kind, reporting, sentence }: Draft,
  opening: readonly Draft[],
  story: ReadonlySet<string>,
  { tokens, sentences }: TextReading,
): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  if (reporting || overlap(termsOf(tokens, firstToken, endToken), story) < SAME_WORDS) return false;
  return story.has(head) || opening.some((draft) => draft.head === head || (kind !== undefined && draft.kind === kind));
}

/** How many content words two clauses share. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared;
}
