import { dateWords } from '../../calendar/index.js';
import type { PublicationDate, TemporalExpression } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { areKindred } from '../words/kindred.js';
import { isBygone } from './bygone.js';
import { chooseAntecedent } from './choose-antecedent.js';
import type { Chronicle } from './chronicle.js';
import { countFrom, recount } from './count-dates.js';
import { isEssay } from './essay.js';
import { backgroundOf, mayGoOn } from './go-back.js';
import { type LiveEntries, readEntries } from './live-entries.js';
import { type NamedTimes, namedTimes } from './named-times.js';
import { isFromBefore, isHearsay, isOffStory, isOfNoDay, isOfOtherTime } from './off-story.js';
import { isOfOlder } from './older-matter.js';
import { hangsOnOther, ofOneMoment } from './one-moment.js';
import { namesStory, readWords, tieTo, type Words } from './sentence-words.js';
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
  const known: Known = {
    story,
    reading,
    words: readWords(reading),
    entries: readEntries(reading),
    times: namedTimes(expressions, reading),
    essay: isEssay(expressions, reading, story),
    beside: besides(drafts),
  };
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // What was told long before is not gone on with, so the cost of a draft doesn't grow with the text.
    const recent = kept.slice(-MEMORY);
    if (draft.offset) countFrom(draft, recent, story, reading, published);
    else if (draft.date) recount(draft, recent, expressions, story, reading);
    if (draft.date || draft.leansOn || dateByEntry(draft, recent, reading, chronicle) || dateOne(draft, recent, known))
      kept.push(draft);
  }
  return kept;
}

/** What is known of a text while its clauses are dated one by one. */
interface Known {
  story: Story | undefined;
  reading: TextReading;
  words: Words;
  entries: LiveEntries;
  times: NamedTimes;
  /** An opinion, a profile or a review: no report of news. */
  essay: boolean;
  /** All drafts of a sentence. */
  beside: (sentence: number) => readonly Draft[];
}

function besides(drafts: readonly Draft[]): Known['beside'] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const own = bySentence.get(draft.sentence);
    if (own) own.push(draft);
    else bySentence.set(draft.sentence, [draft]);
  }
  return (sentence) => bySentence.get(sentence) ?? [];
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

function dateOne(draft: Draft, before: Draft[], known: Known): boolean {
  const { story, reading, words, entries, times, essay, beside } = known;
  if (isOfOlder(draft, story?.older)) return follows(draft, story!.older!, 'at the top');
  const neighbour = before.findLast(
    ({ sentence, date, leansOn, status }) => sentence === draft.sentence && (date || leansOn) && status !== 'planned',
  );
  const goesOn = neighbour && mayGoOn(draft, neighbour, story, reading);
  if (goesOn && draft.joined && neighbour.expression !== undefined)
    return follows(draft, neighbour, 'in the same sentence');
  // "On 14 March 1998 a dam burst, killing nine": what hangs on a clause that has its date, wherever it stands.
  if (hangsOnDated(draft, before)) return follows(draft, neighbour!, 'in the same sentence');
  const moment = ofOneMoment(draft, beside(draft.sentence), reading.tokens);
  if (moment) return follows(draft, moment, 'in the same sentence');
  if (isOpening(draft.role)) {
    // "The funds seemed unstoppable": an essay opens with what it is about.
    if (essay && !draft.kind && !draft.reporting && draft.tense === 'past') return false;
    // ", tweeting that he was safe": what hangs on the story's clause may be a thing of its own.
    const own =
      draft.tense === 'bare' && !areKindred(draft.kind, story?.first?.kind) && draft.kind !== story?.first?.kind;
    // What somebody says in a sentence of its own is no report of what the article opens with.
    const aside = draft.reporting && draft.main && draft.role === 'lead' && draft.sentence !== story?.first?.sentence;
    return aside ? saysOfStory(draft, story, entries) : tellsStory(draft, story, draft !== story?.first && !own);
  }
  // "met the mayor and denied": whoever did the one thing said the other.
  if (goesOn && (!draft.reporting || draft.joined) && draft.tense !== 'pluperfect') {
    if (isHearsay(draft, neighbour, story, words) || hangsOnOther(draft, neighbour, reading.tokens)) return false;
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
  if (isFromBefore(draft, reading)) return false;
  if (antecedent !== story) {
    const told = antecedent as Draft;
    if (told.date && isOfOtherTime(draft.sentence, told.date, times)) return false;
    return follows(draft, told, 'just before');
  }
  if (isBygone(reading, draft.sentence) || isOfNoDay(draft, reading)) return false;
  const tie = tieTo(story!, draft, words);
  if (isOffStory(draft, before, story!, times, tie)) return false;
  const same = [...story!.kinds].some((kind) => kind === draft.kind || areKindred(kind, draft.kind));
  if (essay && !same) return false;
  // What tells nothing of the story's kind is a report of it at the top, or by what it shares with it; else a thing of its own.
  const close = draft.sentence <= STORY_SENTENCES || tie.link >= CLOSE;
  const isReport = draft.kind ? same : close || tie.named;
  // A thing of its own, told without a date: news where it has to do with the story, else most often its background.
  const isNews = isReport || draft.kind !== undefined || tie.link >= RELATED;
  return isNews && (draft.main || !draft.kind) && tellsStory(draft, story, isReport);
}
