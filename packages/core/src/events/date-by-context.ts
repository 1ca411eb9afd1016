import { dateWords } from '../calendar/index.js';
import type { PublicationDate } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import type { Draft } from './draft.js';
import { termsOf } from './mention-terms.js';
import { isOpening, overlap, type Story, tellStory } from './tell-story.js';

/** How many sentences back a clause may look for what it goes on telling of. */
const WINDOW = 8;
/** The sentences at the top of an article tell its story, whatever their words (the inverted pyramid). */
const STORY_SENTENCES = 6;

/**
 * Dates the clauses that have no expression of their own: the headline and the lead by the story's day, the others by
 * the event that they go on telling of. Clauses for which nothing speaks are left out.
 */
export function dateByContext(drafts: Draft[], reading: TextReading, published?: PublicationDate): Draft[] {
  const story = tellStory(drafts, reading, published);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.date || draft.leansOn || dateOne(draft, kept, story, reading)) kept.push(draft);
  }
  return kept;
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
  { text, tokens, sentences }: TextReading,
): Draft | Story | undefined {
  const sentence = sentences[draft.sentence]!;
  const linked = CONNECTIVE.test(text.slice(sentence.start, sentence.start + 40));
  const terms = termsOf(tokens, sentence.firstToken, sentence.endToken);
  let best: Draft | Story | undefined;
  let bestScore = 0.9;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    const distance = draft.sentence - other.sentence;
    if (distance > WINDOW) break;
    if ((!other.date && !other.leansOn) || other.status === 'planned' || other.continues) continue;
    const sameParagraph = sentences[other.sentence]!.paragraph === sentence.paragraph;
    const shared = overlap(terms, other.terms);
    const next = sameParagraph && distance === 1 && draft.kind !== undefined && other.main;
    if (shared === 0 && !linked && !next) continue;
    const score =
      shared +
      (other.main ? 0.5 : 0) +
      (sameParagraph ? 1 : 0) +
      (linked ? 1 : 0) +
      (distance <= 1 ? 0.6 : 0) -
      distance * 0.15;
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  if (!story) return best;
  const shared = overlap(terms, story.terms);
  const near = draft.sentence <= STORY_SENTENCES ? 1 : 0;
  if (shared + near > 0 && shared + near + 1.2 >= bestScore) return story;
  return best;
}
