import {
  CALENDAR_ABBREVIATIONS,
  CALENDAR_WORDS,
  CAPITAL_ADJECTIVES,
  COMMON_ABBREVIATIONS,
  GIVEN_NAMES,
  GROUP_HEADS,
  GROUP_WORDS,
  INSTITUTION_MATTERS,
  INSTITUTION_WORDS,
  NAME_BREAKS,
  NAME_PARTICLES,
  NO_ACTOR_WORDS,
  PERSON_NOUNS,
  PLACE_WORDS,
  SENTENCE_OPENERS,
  SHIP_PREFIXES,
  TITLE_MODIFIERS,
  TITLES,
} from '../lexicon/index.js';
import type { Token } from '../text/index.js';
import { type CapitalRun, SUN_ARTICLES } from './capital-runs.js';
import { isDemonym, knownPlace } from './gazetteer.js';

/** A stretch of a run that is one name, and whether a title stands before it. */
export interface Piece extends CapitalRun {
  titled: boolean;
  /** Whether it begins its sentence, where the capital says nothing. */
  opens: boolean;
}

/** A word in lower case without its full stop. */
export function plainWord(token: Token | undefined): string {
  const word = token?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** What of a run of capitals are names: titles, adjectives of nations, days, and openers of sentences cut away. */
export function cutRun(
  tokens: readonly Token[],
  run: CapitalRun,
  opens: boolean,
  isCommonWord: (word: string) => boolean,
): Piece[] {
  const word = (i: number) => plainWord(tokens[i]);
  let { first, last } = run;
  const opener = (i: number) =>
    word(i) === 'the' ||
    (i === run.first &&
      opens &&
      !isParticle(tokens, i) &&
      !(i < last && GIVEN_NAMES.has(word(i))) &&
      !knownPlace(tokens[i]!.text) &&
      (SENTENCE_OPENERS.has(word(i)) || isCommonWord(word(i))));
  while (first <= last && opener(first) && !isOrganisation(tokens, first, last, opens)) first++;
  while (first <= last && word(first) === 'the') first++;
  if (first > last) return [];
  const pieces: Piece[] = [];
  let from = first;
  let titled = false;
  const close = (to: number) => {
    const piece = trim(tokens, from, to, opens && from === run.first);
    if (piece) pieces.push({ ...piece, titled, opens: opens && piece.first === run.first });
  };
  const institution = isInstitution(word(last)) && !TITLES.has(word(last));
  for (let i = first; i <= last; i++) {
    const end = titleEnd(tokens, i, last);
    const parts = (isCalendarWord(tokens, i, from < i || i < last) && !(i < last && from < i)) || isBreak(tokens[i]!);
    // "Movement for Justice" has no justice in it.
    const matter = /^(?:of|for|and|&)$/.test(word(i - 1)) && GROUP_WORDS.has(word(first));
    // "Directorate General of Customs"
    const ofGroup = word(i) === 'general' && word(i + 1) === 'of' && GROUP_WORDS.has(word(i - 1));
    const inName = i > first && (matter || ofGroup || GROUP_HEADS.has(word(first)));
    if (end >= i && !inName && !(institution && i === first && end < last)) {
      close(i - 1);
      titled = true;
      from = end + 1;
      i = end;
    } else if (parts) {
      close(i - 1);
      titled = false;
      from = i + 1;
    }
  }
  close(last);
  return pieces;
}

/** "Al", "Abu"; of the Arabic articles that are English words too only those before a hyphen: "An IMF team". */
const isParticle = (tokens: readonly Token[], i: number): boolean => {
  const word = plainWord(tokens[i]);
  return NAME_PARTICLES.has(word) && (!SUN_ARTICLES.has(word) || tokens[i + 1]?.text === '-');
};

/** "Jun" by itself or beside a number is a month; in "Jun-Ho Baek" it is somebody. */
function isCalendarWord(tokens: readonly Token[], i: number, inside: boolean): boolean {
  const word = plainWord(tokens[i]);
  if (!CALENDAR_WORDS.has(word)) return false;
  return (
    !inside ||
    !CALENDAR_ABBREVIATIONS.has(word) ||
    /\d/.test(tokens[i - 1]?.text ?? '') ||
    /^[\d.]/.test(tokens[i + 1]?.text ?? '')
  );
}

/** "When", "Is", but neither "US" nor "WHO". */
const isBreak = ({ text, lower }: Token): boolean => NAME_BREAKS.has(lower) && /^\p{Lu}\p{Ll}*$/u.test(text);

/** "Monitoring Commission" at the start of a sentence keeps its first word. */
function isOrganisation(tokens: readonly Token[], first: number, last: number, opens: boolean): boolean {
  const word = plainWord(tokens[first]);
  return (
    opens && last > first && word !== 'the' && INSTITUTION_WORDS.has(word) && isInstitution(plainWord(tokens[last]))
  );
}

const isInstitution = (word: string): boolean =>
  GROUP_WORDS.has(word) || PLACE_WORDS.has(word) || NO_ACTOR_WORDS.has(word);

/** The last token of a title that begins at `i` ("Deputy Prime Minister", "Secretary of State"), or -1. */
function titleEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = -1;
  for (let at = i; at <= last; at++) {
    const word = plainWord(tokens[at]);
    if (TITLES.has(word)) {
      end = at;
      if (plainWord(tokens[at + 1]) === 'of' && at + 2 <= last) {
        const matter = plainWord(tokens[at + 2]);
        if (INSTITUTION_MATTERS.has(matter) || TITLE_MODIFIERS.has(matter)) {
          end = at + 2;
          at += 2;
        }
      }
    } else if (!TITLE_MODIFIERS.has(word) && !isHyphenBetween(tokens, at)) break;
  }
  return end;
}

const isHyphenBetween = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === '-';

const isPlaceStart = ({ text, lower }: Token): boolean =>
  PLACE_WORDS.has(lower) || GIVEN_NAMES.has(lower) || knownPlace(text) !== undefined;

const isSetBefore = ({ text, lower }: Token): boolean => PERSON_NOUNS.has(lower) || knownPlace(text) !== undefined;

/** Cuts adjectives and stray words off both ends of a piece; nothing where no name is left. */
function trim(tokens: readonly Token[], from: number, to: number, isStart: boolean): CapitalRun | undefined {
  let first = from;
  let last = to;
  const word = (i: number) => plainWord(tokens[i]);
  const isLoose = (i: number) => !tokens[i]!.word.hasLetter || /^(?:of|for|and|the|&)$/.test(word(i));
  const isAdjective = (i: number) => CAPITAL_ADJECTIVES.has(word(i)) || isDemonym(tokens[i]!.text);
  while (
    first <= last &&
    (isLoose(first) ||
      COMMON_ABBREVIATIONS.has(word(first)) ||
      word(first) === 'former' ||
      (first < last && SHIP_PREFIXES.has(tokens[first]!.text)))
  )
    first++;
  while (
    last >= first &&
    (isLoose(last) || COMMON_ABBREVIATIONS.has(word(last)) || (last > first && isDemonym(tokens[last]!.text)))
  )
    last--;
  if (first > last) return undefined;
  // "Lawyer Ann Marsh", "Cardiff Ann Marsh": what a headline sets before a person's name.
  while (
    first < last &&
    GIVEN_NAMES.has(word(first + 1)) &&
    !GIVEN_NAMES.has(word(first)) &&
    isSetBefore(tokens[first]!)
  )
    first++;
  // "Enter Brussels"
  if (first < last && isStart && knownPlace(tokens[last]!.text) && last === first + 1 && !isPlaceStart(tokens[first]!))
    first = last;
  if (NO_ACTOR_WORDS.has(word(last))) return undefined;
  const whole = tokens.slice(first, last + 1);
  if (knownPlace(whole.map((token) => token.text).join(' '))) return { first, last };
  const rest = whole.slice(1).map(plainWord);
  const namesInstitution = rest.some((w) => GROUP_WORDS.has(w) || GROUP_HEADS.has(w) || w === 'state');
  while (first <= last && isAdjective(first) && !namesInstitution) {
    if (GIVEN_NAMES.has(word(first)) && first < last && !isAdjective(first + 1)) break;
    first++;
    while (first <= last && isLoose(first)) first++;
  }
  return first > last ? undefined : { first, last };
}
