import { dateWords } from '../calendar/index.js';
import type { PublicationDate, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { isBygone } from './bygone.js';
import type { Chronicle } from './chronicle.js';
import { countFrom, recount } from './count-dates.js';
import type { Draft } from './draft.js';
import { backgroundOf, inParagraph, mayGoOn } from './go-back.js';
import { areKindred } from './kindred.js';
import { type LiveEntries, readEntries } from './live-entries.js';
import { isOfOlder } from './older-matter.js';
import { linkTo, namesStory, readWords, type Words } from './sentence-words.js';
import { hangsOnDated, isOpening, type Story, tellStory } from './tell-story.js';

/** How many mentions back a clause may look. */
const MEMORY = 60;
/** How many sentences back a plan may be gone on with. */
const PLAN_WINDOW = 2;
/** How many sentences a paragraph goes on with a day without a word that says so. */
const NARRATIVE = 3;
/** How many sentences back a clause may look for what it goes on telling of. */
const WINDOW = 8;
/** What a later sentence has to share with the story's opening: one word that few sentences have. */
const LEAST_SHARED = 0.4;
/** What it has to share to be a report of the story: a rare word, or several common ones. */
const CLOSE = 0.9;
/** What it can gain by sharing more: an opening has so many words that its subject recurs everywhere. */
const MOST_SHARED = 1.5;
/** The sentences at the top of an article tell its story, whatever their words (the inverted pyramid). */
const STORY_SENTENCES = 6;

/**
 * Dates the clauses that have no expression of their own: the headline and the lead by the story's day, the others by
 * the event that they go on telling of. Clauses for which nothing speaks are left out.
 */
export function dateByContext(
  drafts: Draft[],
  expressions: readonly TemporalExpression[],
  reading: TextReading,
  chronicle: Chronicle,
  published?: PublicationDate,
): Draft[] {
  const story = tellStory(drafts, reading, published);
  const words = readWords(reading);
  const entries = readEntries(reading);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // What was told long before is not gone on with, so the cost of a draft doesn't grow with the text.
    const recent = kept.slice(-MEMORY);
    if (draft.offset) countFrom(draft, recent, story, reading);
    else if (draft.date) recount(draft, recent, expressions, story, reading);
    if (
      draft.date ||
      draft.leansOn ||
      dateByEntry(draft, recent, reading, chronicle) ||
      dateOne(draft, recent, story, reading, words, entries)
    )
      kept.push(draft);
  }
  return kept;
}

/** In a chronology by the date of the draft's entry, or by the heading that it stands under. */
function dateByEntry(draft: Draft, before: Draft[], { sentences }: TextReading, chronicle: Chronicle): boolean {
  const { paragraph } = sentences[draft.sentence]!;
  if (!chronicle.isEntry(paragraph)) return false;
  const entry = before.findLast(
    ({ sentence, date }) => date !== undefined && sentences[sentence]!.paragraph === paragraph,
  );
  if (entry) return follows(draft, entry, 'in the same entry');
  const heading = chronicle.headingOf(paragraph);
  if (!heading) return false;
  draft.date = heading;
  draft.basis = 'context';
  draft.reason = `It stands under ${dateWords(heading)} in a chronology.`;
  return true;
}

function dateOne(
  draft: Draft,
  before: Draft[],
  story: Story | undefined,
  reading: TextReading,
  words: Words,
  entries: LiveEntries,
): boolean {
  if (isOfOlder(draft, story?.older)) return follows(draft, story!.older!, 'at the top');
  const neighbour = before.findLast(
    ({ sentence, date, leansOn, status }) => sentence === draft.sentence && (date || leansOn) && status !== 'planned',
  );
  if (neighbour && draft.joined && neighbour.expression !== undefined)
    return follows(draft, neighbour, 'in the same sentence');
  // "On 14 March 1998 a dam burst, killing nine": what hangs on a clause that has its date, wherever it stands.
  if (hangsOnDated(draft, before)) return follows(draft, neighbour!, 'in the same sentence');
  if (isOpening(draft.role)) {
    // ", tweeting that he was safe": what hangs on the story's clause may be a thing of its own.
    const own =
      draft.tense === 'bare' && !areKindred(draft.kind, story?.first?.kind) && draft.kind !== story?.first?.kind;
    // What somebody says in a sentence of its own is no report of what the article opens with.
    const aside = draft.reporting && draft.main && draft.role === 'lead' && draft.sentence !== story?.first?.sentence;
    return aside ? saysOfStory(draft, story, entries) : tellsStory(draft, story, draft !== story?.first && !own);
  }
  // "met the mayor and denied": whoever did the one thing said the other.
  if (neighbour && (!draft.reporting || draft.joined) && draft.tense !== 'pluperfect') {
    return follows(draft, neighbour, 'in the same sentence');
  }
  if (draft.tense === 'bare') return false;
  if (draft.tense === 'future') return goesOnPlanning(draft, before, story);
  if (draft.reporting && draft.main) {
    // "The group issued a statement. Its leader said...": that is what the statement says.
    const speech = before.findLast(
      ({ sentence, kind, continues }) => kind === 'speech' && !continues && draft.sentence - sentence === 1,
    );
    if (speech) return follows(draft, speech, 'just before');
    if (isBygone(reading, draft.sentence)) return false;
    // What was said of something long past is none of the story's.
    const background = story && backgroundOf(draft, before, story, reading);
    return (!background || namesStory(words.meant(draft.sentence), story!)) && saysOfStory(draft, story, entries);
  }
  const antecedent = chooseAntecedent(draft, before, story, reading, words);
  if (!antecedent)
    return entries.opens(draft.sentence) && draft.main && draft.tense === 'past' && tellsStory(draft, story, false);
  if (antecedent !== story) return follows(draft, antecedent as Draft, 'just before');
  if (isBygone(reading, draft.sentence)) return false;
  const same = [...story!.kinds].some((kind) => kind === draft.kind || areKindred(kind, draft.kind));
  // What tells nothing of the story's kind is a report of it at the top, or by what it shares with it; else a thing of its own.
  const close = draft.sentence <= STORY_SENTENCES || linkTo(story!, draft, words) >= CLOSE;
  const goesOn = draft.kind ? same : close || namesStory(words.meant(draft.sentence), story!);
  return (draft.main || !draft.kind) && tellsStory(draft, story, goesOn);
}

/** What people say of a story is no report of it: an article's sayings are told together, beside the event. */
function saysOfStory(draft: Draft, story: Story | undefined, { entryOf }: LiveEntries): boolean {
  if (!story || !tellsStory(draft, story, false)) return false;
  draft.kind = 'speech';
  draft.said = true;
  // On a live page each entry has its own speaker and hour.
  if (story.saying && entryOf(story.saying.sentence) === entryOf(draft.sentence)) draft.continues = story.saying;
  else story.saying = draft;
  return true;
}

/** "It will land at noon": goes on with the plan told last, or with a story that is a plan. */
function goesOnPlanning(draft: Draft, before: readonly Draft[], story: Story | undefined): boolean {
  const plan = before.findLast(
    ({ sentence, status, date }) => status === 'planned' && date && draft.sentence - sentence <= PLAN_WINDOW,
  );
  if (plan) draft.continues = plan.continues ?? plan;
  if (plan) return dateLike(draft, plan);
  return story?.first?.status === 'planned' && tellsStory(draft, story, true);
}

function dateLike(draft: Draft, plan: Draft): boolean {
  draft.date = plan.date;
  draft.basis = 'context';
  draft.reason = `It goes on with a plan for ${dateWords(plan.date!)}.`;
  return true;
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
  const sameThing =
    draft.head === antecedent.head || draft.kind === antecedent.kind || areKindred(draft.kind, antecedent.kind);
  // "A bus fell into a ravine, killing nine": a host of no kind is what the harm came of.
  const harm = draft.tense === 'bare' && !antecedent.kind && areKindred(draft.kind, 'accident');
  if (!draft.kind || sameThing || draft.joined || draft.within || harm) draft.continues = antecedent;
  return true;
}

const CONNECTIVE =
  /^(?:again|instead|then|later|soon|shortly|afterwards|in response|in return|meanwhile|immediately|subsequently|as a result|at once|finally|eventually|(?:[\w-]+ ){1,3}(?:later|afterwards|earlier))\b/i;

function chooseAntecedent(
  draft: Draft,
  before: Draft[],
  story: Story | undefined,
  reading: TextReading,
  words: Words,
): Draft | Story | undefined {
  const { text, sentences } = reading;
  const sentence = sentences[draft.sentence]!;
  const linked = CONNECTIVE.test(text.slice(sentence.start, sentence.start + 40));
  const terms = words.of(draft.sentence);
  const meant = words.meant(draft.sentence);
  let best: Draft | undefined;
  let bestScore = 0.9;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    const distance = draft.sentence - other.sentence;
    // "The election results": an event noun goes back to its event from afar.
    const again = other.kind !== undefined && meant.has(other.kind);
    const named = again && terms.has(other.head);
    if (distance > (named ? 4 * WINDOW : WINDOW)) continue;
    if ((!other.date && !other.leansOn) || other.status === 'planned' || other.continues) continue;
    if (!mayGoOn(draft, other, story, reading)) continue;
    const sameParagraph = inParagraph(sentences, other.sentence, draft.sentence);
    // Papers set each sentence as a paragraph of its own.
    const follows = distance === 1 && sentence.paragraph - sentences[other.sentence]!.paragraph <= 1;
    const shared = (words.weigh(terms, other.words) + words.weigh(draft.words, other.words)) / 2;
    const next = follows && draft.kind !== undefined && other.main;
    // "On Monday they marched. Stones were thrown. Police fired.": a paragraph goes on with the day that it began with.
    const goesOn =
      sameParagraph &&
      distance <= NARRATIVE &&
      draft.kind &&
      draft.main &&
      other.main &&
      other.expression !== undefined;
    if (shared === 0 && !linked && !next && !again && !goesOn) continue;
    const score =
      shared +
      (named ? 0.5 : 0) +
      (again ? (other.expression === undefined ? 1 : 1.5) : 0) +
      (other.main ? 0.5 : 0) +
      (sameParagraph ? 1 : 0) +
      (linked && distance <= 3 ? 1 : 0) +
      (distance <= 1 ? 0.6 : 0) -
      Math.min(distance, WINDOW) * 0.15;
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  if (!story || (linked && best)) return best;
  const background = backgroundOf(draft, before, story, reading);
  if (background && !namesStory(meant, story)) return best ?? background;
  const near = draft.sentence <= STORY_SENTENCES ? 1 : 0;
  const shared = Math.min(linkTo(story, draft, words), MOST_SHARED) + near;
  return shared >= LEAST_SHARED && shared + 0.4 >= bestScore ? story : best;
}
