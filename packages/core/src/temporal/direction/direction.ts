import { MODAL_WORDS } from '../../lexicon/index.js';
import { firstFrom, type TextReading, type Token } from '../../text/index.js';
import type { RecognisedExpression } from '../recognise.js';
import { isAtHand, isFixtureAhead, isServed } from './coming-fixture.js';
import { isArranged, isWeatherAhead } from './is-arranged.js';
import { isMistakenVerb } from './mistaken-verb.js';
import { isPossible, opensAhead } from './opens-ahead.js';
import { isPutOff, pointsAhead } from './points-ahead.js';
import { ofPossessive } from './possessive-direction.js';
import { isTimetable } from './timetable.js';
import { type Direction, isFutureWord, isPastForm, isSettled, ofFollowing, ofVerb } from './verb-direction.js';
import { isVerb, lower, REACH } from './verb-words.js';

export type { Direction };

const STOPS = new Set([';', '“', '”', '"', '``', "''", ':', '_', '--', '—']);

/**
 * The direction of an expression from the verb that it belongs to: the nearest before it in its clause, else the first
 * after it. News is about the past, so that only a future cue makes it future: "will", "is expected to", "plans to".
 */
export function directionOf(expression: RecognisedExpression, reading: TextReading): Direction {
  const sentence = reading.sentences[expression.sentence]!;
  const { tokens } = reading;
  const first = sentence.firstToken;
  const here = firstFrom(tokens, expression.start, first, sentence.endToken);
  if (followsSince(tokens, here, first)) return { side: 'past', cue: 'since', told: true };
  // "Come September, the rules will change"
  if (here > first && lower(tokens[here - 1]) === 'come' && here - 1 === first) return { side: 'future', cue: 'come' };
  let after = here;
  while (after < sentence.endToken && tokens[after]!.start < expression.end) after++;
  const possessive = /^['’]s?$/.test(lower(tokens[after]));
  const pointing = pointsAhead(tokens, here, first);
  // "moved to Monday", but "moved to Monday's high".
  if (
    pointing &&
    !(possessive && pointing === 'to') &&
    (!/^(?:until|to|through)$/.test(pointing) || isPutOff(tokens, here, first, pointing))
  ) {
    return { side: 'future', cue: pointing };
  }
  if (possessive) return ofPossessive(tokens, here, after, first, sentence.endToken);
  const opening = opensAhead(tokens, here, after, first, sentence.endToken);
  if (opening) return opening;
  if (isAtHand(tokens, here, first)) return { side: 'future', cue: 'with' };
  if (isFixtureAhead(tokens, here, after, first)) return { side: 'future', cue: lower(tokens[after]) };
  if (here === first && isDayOf(tokens, after)) return { side: 'future', cue: lower(tokens[after]) };
  // "the president on Monday is to speak": the verb right behind it, whatever verb stands before.
  if (after < sentence.endToken && isGoverned(tokens, here, after, first)) {
    return ofFollowing(tokens, after, sentence.endToken);
  }
  for (let i = here - 1; i >= Math.max(first, here - REACH); i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text) || opensClause(tokens, i)) break;
    if (isCompound(tokens, i)) continue;
    if (lower(token).endsWith('ing') && i > first && isTimetable(tokens, i - 1, first)) continue;
    if (token.text === ',' || isParticiple(tokens, i, first)) {
      i = sayingBefore(tokens, i, first);
      continue;
    }
    if (isFutureWord(tokens, i) && !isSettled(tokens, i, first)) {
      return { side: 'future', cue: token.text, planned: /^(?:was|were)$/.test(lower(tokens[i - 1])) };
    }
    if (isMistakenVerb(tokens, i, after, first) || (lower(token) === 'chance' && lower(tokens[i + 1]) === 'of'))
      return { side: 'future', cue: token.text };
    if (isPossible(tokens, i, here)) return ahead(tokens, i);
    if (isVerb(token)) {
      if (isWeatherAhead(tokens, i, first)) return ahead(tokens, i);
      if (isArranged(tokens, i, here, first) || isServed(tokens, i, here)) return ahead(tokens, i);
      const direction = ofVerb(tokens, i, first, here);
      return ((direction.weak || isSecond(direction, tokens, i)) && governed(tokens, i, first)) || direction;
    }
  }
  // "his announcement Tuesday that he will go": what follows tells what was announced.
  if (/^(?:that|whether)$/.test(lower(tokens[after])) && !isPointing(tokens, here, after, first))
    return { side: 'past', cue: undefined };
  for (let i = after; i < Math.min(sentence.endToken, after + REACH); i++) {
    if (isVerb(tokens[i]!) || isPlan(tokens, i)) return ofFollowing(tokens, i, sentence.endToken);
  }
  return { side: 'past', cue: undefined };
}

/** "will serve a ban and be back for the game": the second of two verbs that share what stands before the first. */
const isSecond = ({ side, told }: Direction, tokens: readonly Token[], verb: number): boolean =>
  side === 'past' && !told && /^(?:and|or|then)$/.test(lower(tokens[verb - 1]));

/** "are expected to set out plans to ease the rules on Sunday": an infinitive has the time of the plan that it hangs on. */
function governed(tokens: readonly Token[], verb: number, first: number): Direction | undefined {
  for (let i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text) || token.text === ',' || opensClause(tokens, i) || token.pos === 'SCONJ')
      return undefined;
    if (isFutureWord(tokens, i) && !isSettled(tokens, i, first)) {
      return { side: 'future', cue: token.text, planned: /^(?:was|were)$/.test(lower(tokens[i - 1])) };
    }
    if (/^(?:will|['’]ll|shall)$/.test(lower(token))) return { side: 'future', cue: token.text };
    if (isVerb(token) && isPastForm(token)) return undefined;
  }
  return undefined;
}

/** "Over the winter that rate rose": behind a time that opens the sentence "that" points at a noun. */
const isPointing = (tokens: readonly Token[], here: number, that: number, first: number): boolean =>
  here - first < 3 &&
  !tokens.slice(first, here).some(({ pos }) => /^(?:NOUN|PROPN|VERB)$/.test(pos)) &&
  /^(?:NOUN|ADJ)$/.test(tokens[that + 1]?.pos ?? '');

/** "Friday is the last day to enrol", "Monday is a holiday". */
const isDayOf = (tokens: readonly Token[], verb: number): boolean =>
  lower(tokens[verb]) === 'is' && /^(?:the|a|an|her|his|my|our|their)$/.test(lower(tokens[verb + 1]));

/** "its colour-coded system": a participle behind a hyphen. */
const isCompound = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === tokens[i]!.start && tokens[i]!.pos === 'VERB';

const ahead = (tokens: readonly Token[], i: number): Direction => ({ side: 'future', cue: tokens[i]!.text });

/** "since January", "since early on Friday". */
function followsSince(tokens: readonly Token[], here: number, first: number): boolean {
  for (let i = here - 1; i >= Math.max(first, here - 3); i--) {
    const word = lower(tokens[i]);
    if (word === 'since') return true;
    if (!/^(?:the|early|late|mid|on|in|at|about|around)$/.test(word)) return false;
  }
  return false;
}

/** "closed for two weeks, starting on Friday": a participle has the time of the verb before it. */
function isParticiple(tokens: readonly Token[], i: number, first: number): boolean {
  const word = lower(tokens[i]);
  if (i === first || !word.endsWith('ing') || !isVerb(tokens[i]!) || tokens[i - 1]!.pos === 'AUX') return false;
  // "reported her missing on Friday", "saw two men leaving on Friday"
  if (/^(?:her|him|them|it)$/.test(lower(tokens[i - 1])) || word === 'missing') return true;
  return tokens[i - 1]!.text === ',' || /^(?:starting|beginning)$/.test(word);
}

/** "should be put off, he said, in the autumn": where a comma ends who says so, the comma before that; else the same place. */
function sayingBefore(tokens: readonly Token[], comma: number, first: number): number {
  let says = false;
  for (let i = comma - 1; i >= Math.max(first, comma - 6); i--) {
    says ||= /^(?:said|says|added)$/.test(lower(tokens[i]));
    if (tokens[i]!.text === ',') return says ? i : comma;
  }
  return comma;
}

/** A modal right behind the expression, or a verb where a subject with no verb of its own stands right before it. */
function isGoverned(tokens: readonly Token[], here: number, after: number, first: number): boolean {
  // "the bet he placed Friday may be his last" was placed.
  if (!isVerb(tokens[after]!)) return false;
  // "cooler weather arriving Friday will help"
  if (here > first && isVerb(tokens[here - 1]!))
    return lower(tokens[here - 1]).endsWith('ing') && lower(tokens[after]) === 'will';
  // "the cuts announced in August will be made"
  const behind =
    here - first > 3 && /^(?:in|on|at|last)$/.test(lower(tokens[here - 1])) ? tokens[here - 2]! : undefined;
  if (
    behind &&
    isVerb(behind) &&
    /^(?:NOUN|PROPN)$/.test(tokens[here - 3]!.pos) &&
    /(?:ed|en|ought|ade|eld)$/.test(lower(behind))
  )
    return /^(?:said|added|noted|announced that)$/.test(lower(behind));
  if (MODAL_WORDS.has(lower(tokens[after]))) return !isInRelative(tokens, here, first);
  let i = here - 1;
  if (i > first && /^(?:on|late|early|in)$/.test(lower(tokens[i]))) i--;
  if (i > first && lower(tokens[i]) === ',') return true;
  if (i < first || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]!.pos)) return false;
  while (i > first && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[i - 1]!.pos)) i--;
  return i === first || /^[,;:.]$/.test(tokens[i - 1]!.text);
}

/** "the ferry that sank on Saturday will be raised": the verb of a relative clause has the day, not the modal behind it. */
function isInRelative(tokens: readonly Token[], here: number, first: number): boolean {
  let i = here - 1;
  while (i > first && here - i < REACH && !isVerb(tokens[i]!)) i--;
  // A date may be the first word of all.
  if (i < first || !isVerb(tokens[i]!)) return false;
  return tokens.slice(Math.max(first, i - 3), i).some((token) => /^(?:that|which|who)$/.test(lower(token)));
}

/** "On Friday the council plans to meet", where the verb may be taken for a noun. */
const isPlan = (tokens: readonly Token[], i: number): boolean =>
  /^(?:plans|hopes|aims)$/.test(lower(tokens[i])) && lower(tokens[i + 1]) === 'to';

/** ", but in March a judge ruled": what stands before belongs to another clause. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'CCONJ' && (lower(tokens[i - 1]) === ',' || lower(tokens[i + 1]) === ',');
