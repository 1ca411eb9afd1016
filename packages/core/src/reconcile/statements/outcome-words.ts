import { OUTCOME_SCALES } from '../../lexicon/index.js';
import { ofWord } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** A word that tells an outcome, and whether its subject does it ("resigned") or suffers it ("was dismissed"). */
export interface OutcomeWord {
  scale: string;
  value: string;
  active: boolean;
  /** The token of the verb whose subject it is told of, where another word tells the outcome. */
  verb?: number;
}

let words: ReadonlyMap<string, OutcomeWord> | undefined;

function outcomeWords(): ReadonlyMap<string, OutcomeWord> {
  words ??= new Map<string, OutcomeWord>(
    Object.entries(OUTCOME_SCALES).flatMap(([scale, values]) =>
      Object.entries(values).flatMap(([value, { is = '', does = '' }]) => [
        ...is
          .split(' ')
          .filter(Boolean)
          .map((word) => [word, { scale, value, active: false }] as [string, OutcomeWord]),
        ...does
          .split(' ')
          .filter(Boolean)
          .map((word) => [word, { scale, value, active: true }] as [string, OutcomeWord]),
      ]),
    ),
  );
  return words;
}

/** "survived a vote of no confidence", "was charged $50", "were fired at": words that tell no outcome of a person here. */
export function isOfThings(context: SentenceContext, i: number): boolean {
  const { lower } = context.reading.tokens[i]!;
  const after = wordsAfter(context, i, 4);
  if (lower === 'survived') return SURVIVED_OTHERS.test(after);
  if (lower === 'charged') return /^(?:[$€£¥\d]|at\b|up\b|an? (?:fee|price)\b|(?:the )?full price\b)/.test(after);
  return lower === 'fired' && /^(?:at|on|upon|from|into|up)\b/.test(after);
}

const SURVIVED_OTHERS =
  /^(?:in (?:office|power)|as\b|until\b|(?:an?|the|several|two|three|one|many) (?:\S+ )?(?:votes?|motions?|challenges?|elections?|primary|reshuffles?|scandals?|cuts?|round|attempts? to (?:oust|unseat)))/;

/** Whether a word may tell an outcome. */
export const mayTellOutcome = ofWord(
  ({ lower }) =>
    outcomeWords().has(lower) ||
    PUSHED.test(lower) ||
    /^(?:critical|fighting|fights)$/.test(lower) ||
    /^(?:gave|turned|stepped|handed|tendered|submitted|left|went|held)$/.test(lower),
);

/** The outcome that the word at a token tells, and as it is said. */
export function outcomeAt(context: SentenceContext, i: number): (OutcomeWord & { said: string }) | undefined {
  const { tokens } = context.reading;
  const word = tokens[i]!.lower;
  // "gave himself up", "turned herself in"
  const next = tokens[i + 1]?.lower;
  if ((next === 'himself' || next === 'herself') && (word === 'gave' || word === 'turned')) {
    return { scale: 'custody', value: 'surrendered', active: true, said: 'surrendered' };
  }
  if (word === 'stepped' && tokens[i + 1]?.text === 'down')
    return { scale: 'departure', value: 'resigned', active: true, said: 'stepped down' };
  // "handed in his resignation", "left the firm at his own request"
  if (
    /^(?:handed|tendered|submitted)$/.test(word) &&
    tokens.slice(i + 1, i + 5).some((it) => it.lower === 'resignation')
  )
    return { scale: 'departure', value: 'resigned', active: true, said: 'resigned' };
  const unwilling = /^(?:left|went)$/.test(word) ? NOT_OWN_WILL.exec(wordsAfter(context, i, 14))?.[0] : undefined;
  if (unwilling) return { scale: 'departure', value: 'dismissed', active: true, said: `${word}, ${unwilling}` };
  if (word === 'held' && HELD.test(wordsAfter(context, i, 6)))
    return { scale: 'custody', value: 'arrested', active: false, said: word };
  if (
    PUSHED.test(word) &&
    next === 'out' &&
    !/^out of (?!office|power|(?:his|her|the) (?:job|post|board|company|firm|party)\b)/.test(wordsAfter(context, i, 4))
  )
    return { scale: 'departure', value: 'dismissed', active: false, said: `${word} out` };
  if (word === 'left' && OWN_WILL.test(wordsAfter(context, i, 10)))
    return { scale: 'departure', value: 'resigned', active: true, said: 'left of their own accord' };
  if (word === 'critical') return inDanger(context, i);
  if (/^(?:fighting|fights)$/.test(word))
    return FOR_LIFE.test(wordsAfter(context, i, 3))
      ? { scale: 'condition', value: 'gravely injured', active: true, said: 'fighting for life' }
      : undefined;
  const found = outcomeWords().get(word);
  // "resigned on Monday, citing his health"
  const reason = found?.value === 'resigned' ? REASON.exec(wordsAfter(context, i, 14))?.[0] : undefined;
  return found && { ...found, said: reason ? `${word}, ${reason}` : word };
}

const FOR_LIFE = /^for (?:his|her|their) (?:life|lives)$/;

/** "remained in a critical condition", "is in critical condition" */
function inDanger({ reading: { tokens } }: SentenceContext, i: number): (OutcomeWord & { said: string }) | undefined {
  if (tokens[i + 1]?.lower !== 'condition') return undefined;
  const within = tokens[i - 1]?.lower === 'a' ? i - 2 : i - 1;
  const verb = tokens[within]?.lower === 'in' ? within - 1 : -1;
  if (!/^(?:is|was|are|were|remain(?:s|ed)?)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  return { scale: 'condition', value: 'gravely injured', active: true, verb, said: 'in a critical condition' };
}

/** "was held for two nights", "is held in custody" */
const HELD =
  /^(?:(?:\S+ )?in (?:\S+ )?custody\b|by (?:the )?police\b|for (?:\S+ ){1,3}(?:hours?|nights?|days?|weeks?|months?)\b)/;
/** "pushed out", "forced out" */
const PUSHED = /^(?:pushed|forced|thrown|kicked|voted)$/;
const REASON = /\bciting (?:(?:his|her|ill|poor|family|personal|the|a|an) )?\p{L}+(?: reasons| health)?(?= [.,;]|$)/u;
const NOT_OWN_WILL = /\bnot (?:at (?:his|her|their) own request|of (?:his|her|their) own (?:accord|will|free will))\b/;
const OWN_WILL = /\b(?:at (?:his|her|their) own request|of (?:his|her|their) own (?:accord|free will)|voluntarily)\b/;

const wordsAfter = ({ reading, sentence }: SentenceContext, i: number, count: number): string =>
  reading.tokens
    .slice(i + 1, Math.min(i + 1 + count, reading.sentences[sentence]!.endToken))
    .map(({ lower }) => lower)
    .join(' ');
