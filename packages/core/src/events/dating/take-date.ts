import { dateWords } from '../../calendar/index.js';
import type { Draft } from '../drafts/draft.js';
import { areKindred } from '../words/kindred.js';
import type { LiveEntries } from './live-entries.js';
import type { Story } from './tell-story.js';

/** How many sentences back a plan may be gone on with. */
const PLAN_WINDOW = 2;

/** What people say of a story is no report of it: an article's sayings are told together, beside the event. */
export function saysOfStory(draft: Draft, story: Story | undefined, { entryOf }: LiveEntries): boolean {
  if (!story || !tellsStory(draft, story, false)) return false;
  draft.kind = 'speech';
  draft.said = true;
  // On a live page each entry has its own speaker and hour.
  if (story.saying && entryOf(story.saying.sentence) === entryOf(draft.sentence)) draft.continues = story.saying;
  else story.saying = draft;
  return true;
}

/** "It will land at noon": goes on with the plan told last, or with a story that is a plan. */
export function goesOnPlanning(draft: Draft, before: readonly Draft[], story: Story | undefined): boolean {
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

/** Tells of the story, of whose first mention it may be a report. */
export function tellsStory(draft: Draft, story: Story | undefined, continues: boolean): boolean {
  if (!story) return false;
  draft.date = story.date;
  draft.basis = story.basis;
  draft.reason = story.reason;
  if (continues && story.first && story.first !== draft) draft.continues = story.first;
  return true;
}

/** Takes the date of what it goes on from; where both tell one thing, it is a report of that. */
export function follows(draft: Draft, antecedent: Draft, where: string): boolean {
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
