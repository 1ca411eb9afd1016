import { CROWD_WORDS } from '../../lexicon/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { isReckoned } from './crowd-reckonings.js';
import { classOf } from './fate-words.js';

/** A crowd is no smaller than this, and is told of people or of protesters. */
const CROWD = 100;

/** "drew about 20,000 people", "50,000 people came", "a crowd of 3,000" */
export function isCrowd(context: SentenceContext, figure: Figure): boolean {
  const { tokens, sentences } = context.reading;
  const { first, last, min, noun } = figure;
  if (min < CROWD * 0.8 || (noun !== '' && !/^(?:people|protesters|civilians)$/.test(classOf(noun) ?? '')))
    return false;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const before = tokens.slice(Math.max(firstToken, first - 5), first).map(({ lower }) => lower);
  const behind = /^(?:had|have|has|,)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const after = tokens.slice(behind, Math.min(endToken, behind + 2)).map(({ lower }) => lower);
  if (/\bcrowds? of\b/.test(before.join(' ')) || before.some((word) => /^(?:drew|drawing|attended)$/.test(word)))
    return true;
  // "organisers say 3,000 came"
  if (noun === '' && /^(?:came|marched|attended|rallied|gathered)$/.test(after[0] ?? ''))
    return !/^(?:from|under|after|before|with|as)$/.test(after[1] ?? '');
  if (isReckoned(context, figure) || isAside(context, figure)) return true;
  // "took to the streets", "took part"; but "took" alone is anything.
  return (
    noun !== '' && CROWD_WORDS.has(after[0] ?? '') && (after[0] !== 'took' || /^(?:to|part)$/.test(after[1] ?? ''))
  );
}

/** "a first march, about 10,000 people, from the school" */
function isAside({ reading: { tokens, sentences }, sentence }: SentenceContext, { first, noun }: Figure): boolean {
  const { firstToken } = sentences[sentence]!;
  let at = first - 1;
  while (at > firstToken && /^(?:about|around|some|nearly|almost|over|more|than|at|least)$/.test(tokens[at]!.lower))
    at--;
  return noun !== '' && at > firstToken && /^[,(]$/.test(tokens[at]!.text) && MEETING.test(tokens[at - 1]!.lower);
}
const MEETING = /^(?:march|rally|protest|demonstration|gathering|vigil|crowd)$/;
