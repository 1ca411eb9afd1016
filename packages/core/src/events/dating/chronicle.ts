import { dateOfExpression } from '../../calendar/index.js';
import type { FuzzyDate, TemporalExpression } from '../../model/index.js';
import { standsAlone } from '../../temporal/index.js';
import type { TextReading } from '../../text/index.js';

/** What a chronology's layout says of dates: headings that are dates, and entries that begin with one. */
export interface Chronicle {
  /** The date that a paragraph opens with or stands under. */
  headingOf(paragraph: number): FuzzyDate | undefined;
  /** True for a paragraph that is an entry: it opens with its date, or stands under one. Its present tense tells the past. */
  isEntry(paragraph: number): boolean;
}

/** A page has so many headings that are dates, or tells something before the first, to be set out by them: one may date the page. */
const LEAST = 2;

/** Reads the layout of a text: which of its dates head paragraphs, and which open an entry. */
export function readChronicle({ text, sentences }: TextReading, expressions: readonly TemporalExpression[]): Chronicle {
  const headings: { paragraph: number; date?: FuzzyDate; behind: boolean }[] = [];
  const entries = new Map<number, FuzzyDate | undefined>();
  let at = 0;
  let behind = false;
  let last = -1;
  for (const [index, { start, end, role, paragraph }] of sentences.entries()) {
    while (at < expressions.length && expressions[at]!.start < start) at++;
    const first = at < expressions.length && expressions[at]!.start < end ? expressions[at] : undefined;
    if (role === 'boilerplate' || role === 'headline') {
      const date = first && standsAlone(text, first) ? dateOfExpression(first) : null;
      headings.push({ paragraph, date: date ?? undefined, behind });
    } else behind = true;
    const opens = paragraph !== last && first !== undefined && first.start <= start + 2;
    if (opens && LABEL.test(text.slice(first.end, first.end + 6)) && !isUnbroken(sentences, index)) {
      entries.set(paragraph, dateOfExpression(first) ?? undefined);
    }
    last = paragraph;
  }
  const isLaidOut = headings.filter(({ date }) => date).length >= LEAST;
  const under = new Map<number, FuzzyDate>();
  let next = 0;
  let date: FuzzyDate | undefined;
  for (const { paragraph } of sentences) {
    if (date) under.set(paragraph, date);
    for (; headings[next] && headings[next]!.paragraph <= paragraph; next++) {
      date = isLaidOut || headings[next]!.behind ? headings[next]!.date : undefined;
    }
  }
  return {
    headingOf: (paragraph) => entries.get(paragraph) ?? under.get(paragraph),
    isEntry: (paragraph) => entries.has(paragraph) || under.has(paragraph),
  };
}

/** "3 May 2011 | By Jane Roe": what opens a text that has lost its paragraphs is no date of an entry. */
const isUnbroken = (sentences: TextReading['sentences'], first: number): boolean =>
  sentences[first + LONGEST]?.paragraph === sentences[first]!.paragraph;
/** An entry has no more sentences. */
const LONGEST = 12;

/** What stands behind the date that opens an entry. */
const LABEL = /^[.*_\s]{0,3}[:–—|-]|^[.:]?\*\*/;
