import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { backgroundOf, inParagraph, mayGoOn } from './go-back.js';
import { linkTo, namesStory, type Words } from './sentence-words.js';
import { STORY_SENTENCES, type Story } from './tell-story.js';

/** How many sentences a paragraph goes on with a day without a word that says so. */
const NARRATIVE = 3;
/** How many sentences back a clause may look for what it goes on telling of. */
const WINDOW = 8;
/** What a later sentence has to share with the story's opening: one word that few sentences have. */
const LEAST_SHARED = 0.4;
/** What it can gain by sharing more: an opening has so many words that its subject recurs everywhere. */
const MOST_SHARED = 1.5;

/** Words at the head of a sentence that link it to what was told just before. */
const CONNECTIVE =
  /^(?:again|instead|then|later|soon|shortly|afterwards|in response|in return|meanwhile|immediately|subsequently|as a result|at once|finally|eventually|(?:[\w-]+ ){1,3}(?:later|afterwards|earlier))\b/i;

/** What a clause without a date goes on telling of: the mention before it that shares most with it, or the article's story. */
export function chooseAntecedent(
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
    const next = follows && draft.kind !== undefined && other.main && !other.passing;
    // "On Monday they marched. Stones were thrown. Police fired.": a paragraph goes on with the day that it began with.
    const goesOn =
      sameParagraph &&
      distance <= NARRATIVE &&
      draft.kind &&
      draft.main &&
      other.main &&
      !other.passing &&
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
