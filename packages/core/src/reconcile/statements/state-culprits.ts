import { kindOf } from '../../events/index.js';
import type { Statement } from '../../model/index.js';
import type { Word } from '../../text/index.js';
import type { PlacedName } from '../references/placed-names.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** How many tokens may stand between a verb of blame and the deed, or the one that is blamed. */
const REACH = 10;

const DONE = /^(?:carried|staged|mounted|planned|committed|perpetrated|organised|organized|executed)$/;
const BLAMED = /^(?:blamed|blames|blaming|accused|accuses|accusing)$/;
const CULPRIT = /^(?:perpetrators?|culprits?|mastermind)$/;
const DENIAL = /^(?:not|n't|never|no|denied|denies|deny|denying|if|whether|would|could|might|may|nobody|without)$/;

/** Whether a word may tell who is behind a crime. */
export const mayBlame = ({ lower }: Word): boolean =>
  DONE.test(lower) || BLAMED.test(lower) || CULPRIT.test(lower) || /^(?:claimed|behind|work)$/.test(lower);

/**
 * Who is said to be behind a crime: "the Front carried out the bombing", "the attack was claimed by the Front", "blamed the Front for it",
 * "the likeliest culprit is the Front". Denials and doubts say nothing.
 */
export function stateCulprits(context: SentenceContext): Statement[] {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const culprit = mayBlame(tokens[i]!.word) && culpritAt(context, i);
    if (!culprit || isDenied(context, i)) continue;
    const [first, last] = [Math.min(i, culprit.first), Math.max(i, culprit.last)];
    found.push({
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      sentence: context.sentence,
      aspect: 'attribution',
      topic: 'behind',
      value: '',
      label: '',
      answer: culprit.name,
    });
  }
  return found;
}

function culpritAt(context: SentenceContext, i: number): PlacedName | undefined {
  const { tokens } = context.reading;
  const word = tokens[i]!.lower;
  const by = tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
  if (DONE.test(word) && (word !== 'carried' || by === i + 2)) {
    if (tokens[by]?.lower === 'by') return isCrimeBefore(context, i) ? doerAfter(context, by + 1) : undefined;
    return isCrimeAfter(context, by) ? doerBefore(context, i) : undefined;
  }
  if (word === 'claimed' && by === i + 1) {
    // "was claimed the next day by the Front"
    const agent = find(context, i + 1, 6, (lower) => lower === 'by');
    return agent !== undefined && isCrimeBefore(context, i) ? doerAfter(context, agent + 1) : undefined;
  }
  if (BLAMED.test(word)) {
    const on = find(context, i + 1, REACH, (lower) => lower === 'on');
    if (word.startsWith('blam') && on !== undefined && isCrimeBetween(context, i + 1, on))
      return doerAfter(context, on + 1);
    const accused = doerAfter(context, i + 1);
    return accused && isCrimeAfter(context, accused.last + 1) ? accused : undefined;
  }
  if (CULPRIT.test(word)) {
    const is = find(context, i + 1, 3, (lower) => /^(?:is|was|are|were)$/.test(lower));
    return is === undefined ? undefined : doerAfter(context, is + 1);
  }
  if (word === 'behind' && /^(?:is|was|were|been|be|are)$/.test(tokens[i - 1]?.lower ?? ''))
    return isCrimeAfter(context, i + 1) ? doerBefore(context, i) : undefined;
  if (word === 'work' && tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower === 'of')
    return doerAfter(context, i + 2);
  return undefined;
}

/** "The Front denied that it carried out the attack", "nobody knows whether" */
function isDenied({ reading: { tokens, sentences }, sentence }: SentenceContext, at: number): boolean {
  const { firstToken } = sentences[sentence]!;
  return tokens.slice(Math.max(firstToken, at - 12), at).some(({ lower }) => DENIAL.test(lower));
}

const isCrime = (word: string, pos: string): boolean =>
  (pos === 'NOUN' || pos === 'VERB') &&
  (/^(?:kidnapping|abduction|hostage-taking)s?$/.test(word) || /^(?:attack|raid|death)$/.test(kindOf(word, pos) ?? ''));

function isCrimeBetween({ reading: { tokens } }: SentenceContext, from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from), to).some(({ lower, pos }) => isCrime(lower, pos));
}

const isCrimeAfter = (context: SentenceContext, from: number): boolean =>
  isCrimeBetween(context, from, Math.min(from + REACH, endOf(context)));

const isCrimeBefore = (context: SentenceContext, verb: number): boolean =>
  isCrimeBetween(context, Math.max(verb - REACH, context.reading.sentences[context.sentence]!.firstToken), verb);

const endOf = ({ reading, sentence }: SentenceContext): number => reading.sentences[sentence]!.endToken;

function find(
  context: SentenceContext,
  from: number,
  reach: number,
  test: (lower: string) => boolean,
): number | undefined {
  const { tokens } = context.reading;
  for (let i = from; i < Math.min(from + reach, endOf(context)); i++) {
    if (tokens[i]!.text === ',') return undefined;
    if (test(tokens[i]!.lower)) return i;
  }
  return undefined;
}

/** The person or group that a verb's subject is or stands for. */
function doerBefore({ references, sentence }: SentenceContext, verb: number): PlacedName | undefined {
  const subject = references.subjectToken(verb, sentence);
  const name =
    subject === undefined
      ? undefined
      : (references.resolve(subject, sentence, 'group') ?? references.resolve(subject, sentence, 'person'));
  return name?.kind === 'place' ? undefined : name;
}

/** The person or group that is named at once, over a title. */
function doerAfter({ references }: SentenceContext, from: number): PlacedName | undefined {
  for (let i = from; i < from + 4; i++) {
    const name = references.nameAt(i);
    if (name) return name.kind === 'place' ? undefined : name;
  }
  return undefined;
}
