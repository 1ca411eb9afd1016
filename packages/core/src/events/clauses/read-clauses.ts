import type { SentenceReading, Token } from '../../text/index.js';
import { verbTables } from '../words/verb-tables.js';
import { relativeOf, resume } from './asides.js';
import { behindDay, boundary, COORDINATORS, isPronoun, isSubordinate } from './clause-boundary.js';
import { isCopula, readVerb } from './read-verb.js';
import { isAlwaysFinite } from './reduced-clause.js';

/** How a clause's verb stands to the time of writing. `bare` is an infinitive or a participle without a subject. */
export type Tense = 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'modal' | 'bare';

/** A verb with what belongs to it; token indices, `first`..`end` half-open. */
export interface Clause {
  first: number;
  end: number;
  /** Where the subject's words begin that an aside parts from the verb: "The clerk, who had a key, fled". */
  opening?: number;
  /** For such an aside: where the words begin that it is about. */
  about?: number;
  /** For both: the comma that those words end at. */
  parted?: number;
  /** The verb itself. */
  verb: number;
  /** Where its auxiliaries begin. */
  group: number;
  root: string;
  tense: Tense;
  passive: boolean;
  negated: boolean;
}

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** Each sentence's clauses: they are asked for by mentions, by their headlines and by statements. */
const read = new WeakMap<SentenceReading, readonly Clause[]>();

/** The verbs of a sentence with the words that belong to each, in the order of the text. */
export function readClauses(tokens: readonly Token[], sentence: SentenceReading): readonly Clause[] {
  let clauses = read.get(sentence);
  if (!clauses) {
    clauses = cutClauses(tokens, sentence);
    read.set(sentence, clauses);
  }
  return clauses;
}

function cutClauses(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): Clause[] {
  const clauses: Clause[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    // "state-backed" is no verb.
    const joined = i > firstToken && tokens[i - 1]!.text === '-' && tokens[i - 1]!.end === token.start;
    if (joined || (token.pos !== 'VERB' && !isCopula(tokens, i, endToken))) continue;
    if (isAdjective(tokens, i, firstToken) || isVerbalNoun(tokens, i, firstToken)) continue;
    // "men accused of stealing nine boats": what of, not a clause of its own.
    const last = clauses.at(-1);
    if (last && last.verb === i - 2 && isPlainPast(last) && tokens[i - 1]!.lower === 'of') continue;
    const reading = readVerb(tokens, i, firstToken);
    if (reading.tense === 'bare' && clauses.length > 0 && (reading.infinitive || goesOn(tokens, i, clauses.at(-1)!)))
      continue;
    clauses.push({ first: firstToken, end: endToken, verb: i, ...reading });
  }
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const before = kept.at(-1);
    if (!before) {
      kept.push(clause);
      continue;
    }
    const from = before.verb + 1;
    const mark = boundary(tokens, from, clause.group, verbTables().reporting.has(before.root));
    // "marched for the money they had been promised": what stands behind a noun and its own subject is said of the noun.
    if (mark === clause.group && isSaidOfNoun(tokens, before, clause)) continue;
    // "said he would come": what is said begins behind the verb, with or without "that".
    const unmarked = mark === clause.group && !/^[,;:—–]$/.test(tokens[mark - 1]?.text ?? '');
    // "A shell that nobody had seen killed two": the verb behind what is said of the noun is the noun's.
    const said = unmarked && clause.group > from && clause.tense !== 'bare' ? relativeOf(tokens, before) : undefined;
    if (said !== undefined) {
      const { first } = before;
      Object.assign(before, { end: clause.group, first: said, about: first });
      kept.push({ ...clause, first: clause.group, opening: first });
      continue;
    }
    const isSaying =
      unmarked &&
      verbTables().reporting.has(before.root) &&
      !hasAgent(tokens, before.verb) &&
      // "Two men suspected of theft were held"
      tokens[from]!.lower !== 'of';
    const cut = isSaying ? behindDay(tokens, from, clause.group) : mark;
    const finite = isPlainPast(before) && clause.tense !== 'bare';
    // "Men dressed as guards entered": nothing parts the two verbs, so the first is a participle and no clause.
    const joined = unmarked && !isSaying && cut > from && finite && !tokens.slice(from, clause.group).some(isPronoun);
    // "The boats used were old": one verb right behind another.
    const adjacent = clause.group === from && finite && !verbTables().reporting.has(before.root);
    const participle =
      adjacent ||
      // "The crew landed at a field used by the yard"
      (joined &&
        !isAlwaysFinite(tokens[before.verb]!) &&
        (tokens[from]!.pos === 'ADP' || !hasSubject(tokens, before))) ||
      (isDoneBy(tokens, before) &&
        clause.tense !== 'bare' &&
        tokens[cut - 1]!.text !== ',' &&
        !isSubordinate(tokens, cut));
    // "was blunt in a post read by all": a past form behind a noun that nothing parts from the verb before.
    const reduced =
      unmarked &&
      !participle &&
      cut === mark &&
      isPlainPast(clause) &&
      /^(?:NOUN|PROPN)$/.test(tokens[clause.group - 1]!.pos) &&
      // "Figures issued this week showed that"
      tokens[clause.verb + 1]?.lower !== 'that';
    if (reduced) continue;
    if (participle) kept.pop();
    else before.end = cut;
    const first = participle ? before.first : cut;
    // ", a group backed by Iran,": a participle with its agent.
    const aside = !unmarked && isPlainPast(clause) && hasAgent(tokens, clause.verb);
    const tense = aside ? 'bare' : participle ? clause.tense : sharedTense(tokens, before, clause, cut);
    kept.push({ ...clause, first, tense });
    resume(tokens, kept);
  }
  return kept;
}

/** "backed by Iran", "founded by two brothers"; "passed by the house" and "rose by a third" have none. */
const hasAgent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'by' &&
  /(?:NOUN|PROPN|ADV|PUNCT)/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[at + 2]?.pos ?? '') &&
  !/^(?:a|an|the|half|third|quarter|about|up|more|less|almost|nearly)$/i.test(tokens[at + 2]!.text) &&
  !MOVES.test(tokens[at]!.text);
const MOVES =
  /^(?:passed|came|went|stood|stopped|walked|drove|flew|ran|rose|fell|grew|dropped|jumped|climbed|slipped|increased|decreased|declined|shrank|lived|won|lost|began|ended|started|finished)$/i;

/** "stopped flying", "began firing": one verb with the one before. */
const goesOn = (tokens: readonly Token[], at: number, { verb, root }: Clause): boolean =>
  verb === at - 1 &&
  /ing$/.test(tokens[at]!.lower) &&
  (verbTables().aspectual.has(root) || /^(?:stop|ceas|quit|keep|resum)/.test(root));

/** "behind closed doors", "the armed men", "its launch customer": what stands between a determiner or preposition and a noun. */
const isAdjective = (tokens: readonly Token[], at: number, first: number): boolean =>
  // "a televised address"
  (at > first + 1 && /ed$/.test(tokens[at - 1]!.text) && tokens[at - 2]!.pos === 'DET') || isBetween(tokens, at, first);

/** "three days of mourning", "hours of fighting in the north": without an object, what stands behind a noun and "of" is a noun. */
const isVerbalNoun = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first + 1 &&
  tokens[at - 1]!.lower === 'of' &&
  tokens[at - 2]!.pos === 'NOUN' &&
  /ing$/.test(tokens[at]!.lower) &&
  /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[at + 1]?.pos ?? 'PUNCT');

const isBetween = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  /^(?:NOUN|ADJ|PROPN|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
  (((/^(?:DET|ADP|ADJ)$/.test(tokens[at - 1]!.pos) || tokens[at - 1]!.lower === 'for') &&
    /ed$/.test(tokens[at]!.text)) ||
    // "the Westport based company"
    (tokens[at]!.lower === 'based' && tokens[at - 1]!.pos === 'PROPN') ||
    // "as shipping minister", "the sinking ship"
    (/ing$/.test(tokens[at]!.text) && (tokens[at - 1]!.pos === 'DET' || tokens[at - 1]!.lower === 'as')) ||
    /^(?:its|his|her|their|our|my|your)$/i.test(tokens[at - 1]!.text));

const isSaidOfNoun = (tokens: readonly Token[], { root, verb }: Clause, { group }: Clause): boolean =>
  group - verb > 3 &&
  isPronoun(tokens[group - 1]!) &&
  tokens[group - 2]!.pos === 'NOUN' &&
  !verbTables().reporting.has(root);

/** "heavily armed men entered": without a subject before it, "armed" is an adjective. */
const hasSubject = (tokens: readonly Token[], { first, group }: Clause): boolean =>
  tokens.slice(first, group).some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos));

/** "have looted and burned": the second verb shares the first one's auxiliary. */
function sharedTense(tokens: readonly Token[], before: Clause, clause: Clause, cut: number): Tense {
  const shared = isPlainPast(clause) && clause.group - cut <= 1 && COORDINATORS.has(tokens[cut]!.lower);
  return shared && before.tense !== 'bare' && before.tense !== 'present' ? before.tense : clause.tense;
}

/** "a league led by Jane Roe": behind its noun, what somebody does to it goes on to the verb of that noun. */
const isDoneBy = (tokens: readonly Token[], { tense, group, verb }: Clause): boolean =>
  (tense === 'bare' || tense === 'past') &&
  group === verb &&
  NOMINAL.test(tokens[verb - 1]?.pos ?? '') &&
  hasAgent(tokens, verb);

const isPlainPast = ({ tense, group, verb }: Clause): boolean => tense === 'past' && group === verb;
