import { COUNTED_FATES, MEASURE_UNITS, PEOPLE_CLASSES } from '../../lexicon/index.js';
import type { DocumentAnalysis, Statement } from '../../model/index.js';
import { CAPACITY, type ToldNumber } from '../numbers/told-numbers.js';
import { classLookup } from '../words/class-lookup.js';
import { thingOf } from '../words/thing-of.js';

/** A figure with what it is of, so that figures of other articles can be held against it. */
export interface Fact extends ToldNumber {
  /** Figures of one dimension can be compared: things and people, money of one currency, lengths, times of day. */
  dimension: string;
  /** What is counted, under the one word for its sort. */
  noun: string;
  /** What happened at a time of day. */
  deed?: string;
  /** Whether people are counted. */
  isPeople: boolean;
  /** Whether it is told of what is to come, or of what there is now. */
  isAhead: boolean;
  isNow: boolean;
  /** Whether those are counted who have met their fate until now. */
  isUntilNow: boolean;
  /** Index of the statement that gives it, if one does. */
  statement?: number;
}

const peopleOf = classLookup(PEOPLE_CLASSES);
const fateWord = classLookup(COUNTED_FATES);

/** Nouns for people are many, and most of them end so; few nouns for things do. */
const PERSON =
  /(?:[^wapt]ers|[^t]ors|ists|ants|ents|ees|ians|men|women|children|boys|girls|pupils|officials|brothers|sisters|crew|mps|deputies)$/;
const isPerson = (noun: string): boolean =>
  peopleOf(noun) !== undefined || fateWord(noun) !== undefined || PERSON.test(noun);

/** The figures of a document: the numbers that it gives with what they count, and those that its sentences state without a noun. */
export function factsOf({ counts, statements }: DocumentAnalysis, document: number): Fact[] {
  const stated = new Map<number, number[]>();
  statements.forEach(({ aspect, min, sentence }, index) => {
    if (min === undefined || !/^(?:figure|time)$/.test(aspect)) return;
    const own = stated.get(sentence);
    if (own) own.push(index);
    else stated.set(sentence, [index]);
  });
  const taken = new Set<number>();
  const facts: Fact[] = [];
  for (const count of counts) {
    const about = stated.get(count.sentence)?.find((index) => {
      const { start, end } = statements[index]!;
      return start < count.end && count.start < end;
    });
    if (about !== undefined) taken.add(about);
    const fact = factOfCount({ ...count, document }, about === undefined ? undefined : statements[about], about);
    if (fact) facts.push(fact);
  }
  for (const own of stated.values()) {
    for (const index of own) {
      if (taken.has(index) || statements[index]!.aspect === 'time') continue;
      const fact = factOfStatement(statements[index]!, document, index);
      if (fact) facts.push(fact);
    }
  }
  return facts;
}

/** What is counted anew every day while it goes on. */
const COUNTED_ANEW = new Set(['case', 'cases', 'infection', 'infections']);

/** A measure is seldom turned into another unit to the last, and a ton may be a short one. */
const ROUNDED = 0.05;
const SHORT_TON = 0.88;

const isFate = (topic: string | undefined): topic is string =>
  topic !== undefined && Object.hasOwn(COUNTED_FATES, topic);

function factOfCount(count: ToldNumber, stated: Statement | undefined, statement?: number): Fact | undefined {
  const { of, label, min, max, range } = count;
  const isOfFate = isFate(stated?.topic);
  const isCurrent = stated?.current === true;
  const base = {
    ...count,
    isAhead: stated?.ahead === true,
    isNow: isCurrent && !isOfFate,
    isUntilNow: isCurrent && isOfFate,
    statement,
    noun: '',
    isPeople: false,
  };
  if (of === 'clock') return { ...base, dimension: of, deed: stated?.topic };
  if (of === 'share') return { ...base, dimension: of };
  if (count.key === CAPACITY) return { ...base, dimension: CAPACITY };
  if (of === 'money') return { ...base, dimension: count.key };
  const told = label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
  const unit = Object.hasOwn(MEASURE_UNITS, told) ? MEASURE_UNITS[told] : undefined;
  if (of === 'measure' && unit) {
    const [dimension, factor] = unit;
    const by = <T extends number | null>(it: T, slack = 1) => (it === null ? null : it * factor * slack) as T;
    const least = by(range.min, /^tons?$/.test(told) ? SHORT_TON : 1 - ROUNDED);
    return { ...base, dimension, min: by(min), max: by(max), range: { min: least, max: by(range.max, 1 + ROUNDED) } };
  }
  if (of !== 'things' || COUNTED_ANEW.has(told)) return undefined;
  const noun = peopleOf(told) ?? (fateWord(told) ? 'people' : thingOf(told));
  const fate = isOfFate ? stated!.topic : fateWord(told);
  // "took ten others with him"
  const isRest = count.isRest || /^others?$/.test(told);
  return { ...base, isRest, dimension: 'things', noun, fate, isPeople: isPerson(told) };
}

function factOfStatement(stated: Statement, document: number, statement: number): Fact | undefined {
  const { start, end, sentence, topic, value, label, min = 0, max = null, counted = 'people' } = stated;
  const told = {
    start,
    end,
    sentence,
    document,
    aspect: 'figure' as const,
    value,
    label,
    min,
    max,
    range: { min, max },
  };
  const base = {
    ...told,
    isAhead: stated.ahead === true,
    isNow: false,
    isUntilNow: stated.current === true,
    statement,
    key: topic,
    modifiers: [],
    isRunning: false,
    isRest: false,
    isPeople: false,
  };
  if (isFate(topic))
    return {
      ...base,
      of: 'things',
      about: `number of ${counted} ${topic}`,
      dimension: 'things',
      noun: counted,
      fate: topic,
      isPeople: true,
    };
  if (topic === 'magnitude of the earthquake')
    return { ...base, of: 'measure', about: topic, dimension: topic, noun: '' };
  if (topic === 'seat' || topic === 'vote')
    return { ...base, of: 'things', about: `number of ${topic}s`, dimension: 'things', noun: topic };
  return undefined;
}

/** Under what figures are compared: what befell people, what is counted, or what is measured. */
export const sortOf = ({ dimension, noun, fate, isPeople }: Fact): string =>
  dimension === 'things' ? (isPeople && fate ? fate : noun) : dimension;
