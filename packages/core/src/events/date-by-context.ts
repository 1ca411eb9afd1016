import { compareDays, dateOfEdtf, dateWords, daysBetween } from '../calendar/index.js';
import type { FuzzyDate, PublicationDate, Sentence } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import type { Draft } from './draft.js';

/** How many sentences back a clause may look for what it goes on telling of. */
const WINDOW = 8;
/** A story is news of at most this many days before its publication. */
const NEWS_DAYS = 10;

/**
 * Dates the clauses that have no expression of their own: the headline and the lead by the story's day, the others by
 * the event that they go on telling of. Clauses for which nothing speaks are left out.
 */
export function dateByContext(drafts: Draft[], reading: TextReading, published?: PublicationDate): Draft[] {
  const story = tellStory(drafts, published);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.date || draft.leansOn || dateOne(draft, kept, story, reading)) kept.push(draft);
  }
  return kept;
}

interface Story {
  date: FuzzyDate;
  basis: 'publication' | 'context';
  reason: string;
  first?: Draft;
  terms: Set<string>;
}

const isOpening = (role: Sentence['role']) => role === 'headline' || role === 'lead';

/** What the article was published for: its opening's day, else the day of publication. */
function tellStory(drafts: Draft[], published?: PublicationDate): Story | undefined {
  const opening = drafts.filter(({ role }) => isOpening(role));
  const terms = new Set(opening.flatMap((draft) => [...draft.terms]));
  const first = opening.find((draft) => !draft.date && draft.main) ?? opening[0];
  const stated = opening.find(
    ({ date, tense, status }) =>
      date &&
      status !== 'planned' &&
      tense !== 'pluperfect' &&
      date.start === date.end &&
      published &&
      compareDays(date.end, published.end) <= 0 &&
      daysBetween(date.start, published.end) <= NEWS_DAYS,
  );
  if (stated?.date) {
    const reason = `It belongs to what the article opens with, which is dated ${dateWords(stated.date)}.`;
    return { date: stated.date, basis: 'context', reason, first: stated, terms };
  }
  const date = published && dateOfEdtf(published.edtf);
  if (!date) return undefined;
  const reason = `No date is given; the article was published on ${dateWords(date)}.`;
  return { date, basis: 'publication', reason, first, terms };
}

function dateOne(draft: Draft, before: Draft[], story: Story | undefined, reading: TextReading): boolean {
  if (isOpening(draft.role)) return tellsStory(draft, story, draft !== story?.first);
  const neighbour = before.findLast(
    ({ sentence, date, status }) => sentence === draft.sentence && date && status !== 'planned',
  );
  if (neighbour && !draft.reporting && draft.kind && draft.tense !== 'pluperfect') {
    return follows(draft, neighbour, 'in the same sentence');
  }
  if (draft.tense === 'bare') return false;
  if (draft.reporting && draft.main) return tellsStory(draft, story, true);
  const antecedent = chooseAntecedent(draft, before, story, reading);
  if (!antecedent) return false;
  return antecedent === story
    ? tellsStory(draft, story, !draft.kind)
    : follows(draft, antecedent as Draft, 'just before');
}

function tellsStory(draft: Draft, story: Story | undefined, continues: boolean): boolean {
  if (!story) return false;
  draft.date = story.date;
  draft.basis = story.basis;
  draft.reason = story.reason;
  if (continues && story.first && story.first !== draft) draft.continues = story.first;
  return true;
}

function follows(draft: Draft, antecedent: Draft, where: string): boolean {
  const { date, leansOn, expression } = antecedent;
  draft.date = date && { ...date, modifier: date.modifier === 'by' ? undefined : date.modifier };
  draft.leansOn = leansOn;
  draft.basis = 'context';
  draft.expression = undefined;
  const words = date ? dateWords(date) : 'another event';
  draft.reason = `It goes on from what is told ${where}, which ${expression === undefined ? 'belongs to' : 'is dated'} ${words}.`;
  const sameThing = draft.head === antecedent.head || (draft.kind !== undefined && draft.kind === antecedent.kind);
  if (!draft.kind || sameThing) draft.continues = antecedent;
  return true;
}

const CONNECTIVE =
  /^(?:again|instead|then|later|soon|shortly|afterwards|in response|in return|meanwhile|immediately|subsequently|as a result|at once|finally|eventually)\b/i;

function chooseAntecedent(
  draft: Draft,
  before: Draft[],
  story: Story | undefined,
  { text, sentences }: TextReading,
): Draft | Story | undefined {
  const sentence = sentences[draft.sentence]!;
  const linked = CONNECTIVE.test(text.slice(sentence.start, sentence.start + 40));
  let best: Draft | Story | undefined;
  let bestScore = 0.9;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    const distance = draft.sentence - other.sentence;
    if (distance > WINDOW) break;
    if ((!other.date && !other.leansOn) || other.status === 'planned' || other.continues) continue;
    const sameParagraph = sentences[other.sentence]!.paragraph === sentence.paragraph;
    const score =
      overlap(draft.terms, other.terms) +
      (other.main ? 0.5 : 0) +
      (sameParagraph ? 1 : 0) +
      (linked ? 1 : 0) +
      (distance <= 1 ? 0.6 : 0) -
      distance * 0.15;
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  const shared = story ? overlap(draft.terms, story.terms) : 0;
  if (story && shared > 0 && shared + 1.2 >= bestScore) return story;
  return best;
}

/** How many content words two clauses share. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared;
}
