import {
  GIVEN_NAMES,
  GROUP_HEADS,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  NAME_BREAKS,
  NAME_PARTICLES,
  NO_ACTOR_WORDS,
  PLACE_WORDS,
  SENTENCE_OPENERS,
  TITLES,
} from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isCalendarWord } from './calendar-word.js';
import { type CapitalRun, SUN_ARTICLES } from './capital-runs.js';
import { isKnownOrganisation, knownPlace } from './gazetteer.js';
import { plainWord } from './plain-word.js';
import { textOf } from './text-of.js';
import { isHyphenBetween, titleEnd } from './title-end.js';
import { trimPiece } from './trim-piece.js';

/** A stretch of a run that is one name, and whether a title stands before it. */
export interface Piece extends CapitalRun {
  titled: boolean;
  /** Whether it begins its sentence, where the capital says nothing. */
  opens: boolean;
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
      !isKnownOrganisation(textOf(tokens, i, last)) &&
      (SENTENCE_OPENERS.has(word(i)) || isCommonWord(word(i))));
  while (first <= last && opener(first) && !isOrganisation(tokens, first, last, opens)) first++;
  while (first <= last && word(first) === 'the') first++;
  // "Biggest hits: Long Night He met the press": where a full stop is missing, what a sentence begins with.
  while (last > first && /^(?:he|she|they)$/.test(word(last))) last--;
  if (first > last) return [];
  const pieces: Piece[] = [];
  let from = first;
  let titled = false;
  const close = (to: number) => {
    const piece = trimPiece(tokens, from, to, opens && from === run.first);
    if (!piece) return;
    const { first, last } = piece;
    pieces.push({ first, last, titled, opens: opens && first === run.first });
  };
  const institution = isInstitution(word(last)) && !TITLES.has(word(last));
  for (let i = first; i <= last; i++) {
    const end = titleEnd(tokens, i, last);
    const parts = (isCalendarWord(tokens, i, from < i || i < last) && !(i < last && from < i)) || isBreak(tokens[i]!);
    // "Movement for Justice" has no justice in it.
    const matter = /^(?:of|for|and|&)$/.test(word(i - 1)) && GROUP_WORDS.has(word(first));
    // "Directorate General of Customs"
    const ofGroup = word(i) === 'general' && word(i + 1) === 'of' && GROUP_WORDS.has(word(i - 1));
    const inName = i > first && (matter || ofGroup || isForeignHead(word(first)));
    const inInstitution = institution && i === first && end < last && !HONORIFIC.test(word(i));
    // "Sharm el-Sheikh"
    const inCompound = i > from && (isHyphenBetween(tokens, i) || isHyphenBetween(tokens, i - 1));
    if (end >= i && !inName && !inInstitution && !inCompound) {
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

/** Before these words a place's stands for a person: "Mr Park", "Mrs Bridge". */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|madam)$/;

/** "Al", "Abu"; of the Arabic articles that are English words too only those before a hyphen: "An IMF team". */
const isParticle = (tokens: readonly Token[], i: number): boolean => {
  const word = plainWord(tokens[i]);
  return NAME_PARTICLES.has(word) && (!SUN_ARTICLES.has(word) || tokens[i + 1]?.text === '-');
};

/** "When", "Is", but neither "US" nor "WHO". */
const isBreak = ({ text, lower }: Token): boolean => NAME_BREAKS.has(lower) && /^\p{Lu}\p{Ll}*$/u.test(text);

/** "Monitoring Commission" at the start of a sentence keeps its first word. */
function isOrganisation(tokens: readonly Token[], first: number, last: number, opens: boolean): boolean {
  const word = plainWord(tokens[first]);
  return (
    opens && last > first && word !== 'the' && INSTITUTION_WORDS.has(word) && isInstitution(plainWord(tokens[last]))
  );
}

/** "Hizb", "Jaish"; but the "Union Home Minister" is somebody. */
const isForeignHead = (word: string): boolean => GROUP_HEADS.has(word) && !GROUP_WORDS.has(word);

const isInstitution = (word: string): boolean =>
  GROUP_WORDS.has(word) || PLACE_WORDS.has(word) || NO_ACTOR_WORDS.has(word);
