import { dateWords } from '../../calendar/index.js';
import type { PublicationDate, TemporalExpression } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { areKindred } from '../words/kindred.js';
import { isBygone } from './bygone.js';
import { chooseAntecedent } from './choose-antecedent.js';
import type { Chronicle } from './chronicle.js';
import { countFrom, recount } from './count-dates.js';
import { backgroundOf, mayGoOn } from './go-back.js';
import { type LiveEntries, readEntries } from './live-entries.js';
import { isOfOlder } from './older-matter.js';
import { linkTo, namesStory, readWords, type Words } from './sentence-words.js';
import { follows, goesOnPlanning, saysOfStory, tellsStory } from './take-date.js';
import { hangsOnDated, isOpening, STORY_SENTENCES, type Story, tellStory } from './tell-story.js';

/** How many mentions back a clause may look. */
const MEMORY = 60;
/** What it has to share to be a report of the story: a rare word, or several common ones. */
const CLOSE = 0.9;
/** What it has to share to be of the same news. */
const RELATED = 0.75;

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
  const goesOn = neighbour && mayGoOn(draft, neighbour, story, reading);
  if (goesOn && draft.joined && neighbour.expression !== undefined)
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
  if (goesOn && (!draft.reporting || draft.joined) && draft.tense !== 'pluperfect') {
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
  const isReport = draft.kind ? same : close || namesStory(words.meant(draft.sentence), story!);
  // A thing of its own, told without a date: news where it has to do with the story, else most often its background.
  const isNews = isReport || draft.kind !== undefined || linkTo(story!, draft, words) >= RELATED;
  return isNews && (draft.main || !draft.kind) && tellsStory(draft, story, isReport);
}
