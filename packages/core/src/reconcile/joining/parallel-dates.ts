import { daysBetween, spanLength, spansTouch } from '../../calendar/index.js';
import type { EntityOf, MentionRef } from '../../events/index.js';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate } from '../../model/index.js';
import { contentRoots } from '../../text/index.js';
import { tellsDay } from '../disputes/dispute-dates.js';
import { rarityOf } from './rarity-of.js';

/** For so many days after a thing papers tell it as news, each its own day's: one of two at least looks back on it. */
const NEWS = 10;
/** How far apart the dates of one thing may be, in days: told by the day or by the month. What is told by the year may well be done every year. */
const APART = { day: 4, month: 62 } as const;
/** A month of one name in two years that both name may be a slip of the pen. */
const SAME_MONTH = { least: 350, most: 380 } as const;
/** Words that more mentions than this share tell nothing, and are not looked under. */
const COMMON = 40;
/** What two clauses must share: a word or name that no third event has counts one, and one that all have little. */
const SHARED = 1.2;
/** And where their verbs are two, in words that are no names. */
const OTHERWISE = 1.75;
/** How rare a word must be for it to be the noun of one and the verb of the other. */
const RARE = 0.9;

/** What happens again and again, day after day, or is but talk. */
const OFTEN = /^(?:speech|protest|fight|market|contest|warning)$/;

const CALENDAR = new RegExp(
  `\\d{4}|\\b(?:${[...MONTH_WORDS.flat(), ...WEEKDAY_WORDS.flat()].join('|')})\\b|\\d(?:st|nd|rd|th)\\b`,
  'i',
);
/** A time of day, or what is counted from the day of writing, is no date that somebody has looked up. */
const MOVING = /\d[:.]\d\d|\b[ap]\.?m\b|\bago\b|\b(?:this|past|today|yesterday)\b/i;

type Grain = keyof typeof APART;

/** A mention that dates what it looks back on. */
interface Retold extends MentionRef {
  told: EventMention;
  date: FuzzyDate;
  /** Whether it is told long after. */
  isPast: boolean;
  grain: Grain;
  /** Whether its words name the year. */
  namesYear: boolean;
  /** Words and names of its clause, the names with "@". */
  terms: ReadonlySet<string>;
  /** Names told just before, and words of its sentence beside the clause. */
  around: () => ReadonlySet<string>;
}

/**
 * Mentions of two articles that tell one thing and date it otherwise, two and two. They are looked for by their words alone, among what
 * articles date by the calendar and one of them looks back on: the dates are near, each is the likest that the other's article has, and
 * neither article gives such a thing the other's date too.
 */
export function parallelDates(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  copies: ReadonlyMap<number, number>,
): [MentionRef, MentionRef][] {
  const retold = groups.flatMap((group) =>
    group.flatMap((ref) => (copies.has(ref.document) ? [] : (retoldAt(ref, analyses, entityOf) ?? []))),
  );
  if (retold.length < 2) return [];
  const byTerm = new Map<string, number[]>();
  retold.forEach(({ terms }, index) => {
    for (const term of terms) {
      const list = byTerm.get(term);
      if (list) list.push(index);
      else byTerm.set(term, [index]);
    }
  });
  const weightOf = rarityOf(byTerm, groups, analyses, entityOf);
  const best = new Map<string, { score: number; index: number }>();
  const pairs: { a: number; b: number; score: number }[] = [];
  retold.forEach((a, index) => {
    const near = new Set([...a.terms].flatMap((term) => (byTerm.get(term)!.length > COMMON ? [] : byTerm.get(term)!)));
    for (const other of near) {
      const b = retold[other]!;
      if (other >= index || a.document === b.document || !mayBeOne(a, b)) continue;
      const score = likeness(a, b, weightOf);
      if (score === 0) continue;
      pairs.push({ a: index, b: other, score });
      for (const [own, theirs] of [
        [index, other],
        [other, index],
      ] as const) {
        const key = `${own} ${retold[theirs]!.document}`;
        if (score > (best.get(key)?.score ?? 0)) best.set(key, { score, index: theirs });
      }
    }
  });
  return pairs
    .filter(({ a, b }) => {
      const [one, other] = [retold[a]!, retold[b]!];
      const isBest = best.get(`${a} ${other.document}`)?.index === b && best.get(`${b} ${one.document}`)?.index === a;
      return isBest && !givesToo(one, other, analyses) && !givesToo(other, one, analyses);
    })
    .map(({ a, b }) => [retold[a]!, retold[b]!]);
}

function retoldAt(ref: MentionRef, analyses: readonly DocumentAnalysis[], entityOf: EntityOf): Retold | undefined {
  const { mentions, expressions, published, sentences, document } = analyses[ref.document]!;
  const told = mentions[ref.mention]!;
  const { date, says, continues, expression, kind } = told;
  if (!date || expression === undefined || says !== undefined || continues !== undefined) return undefined;
  const since = published ? daysBetween(date.end, published.start) : undefined;
  // The day of the paper is every paper's own.
  if (since !== undefined && since < 1) return undefined;
  const grain = grainOf(date);
  if (!grain || !tellsDay(told) || OFTEN.test(kind ?? '')) return undefined;
  if (date.modifier !== undefined && date.modifier !== 'late') return undefined;
  const words = expressions[expression]!.text;
  if (!CALENDAR.test(words) || MOVING.test(words)) return undefined;
  const idsOf = (names: readonly number[]) => names.flatMap((name) => entityOf[ref.document]?.[name] ?? []);
  const terms = new Set([...told.terms, ...idsOf(told.names).map((id) => `@${id}`)]);
  const readAround = () => {
    const { start, end } = sentences[told.sentence]!;
    const beside = contentRoots(document.text.slice(start, end)).filter((root) => !/\d/.test(root));
    return new Set([...idsOf(told.around).map((id) => `@${id}`), ...beside].filter((term) => !terms.has(term)));
  };
  let around: ReadonlySet<string> | undefined;
  const isPast = since === undefined || since > NEWS;
  return {
    ...ref,
    told,
    date,
    isPast,
    grain,
    namesYear: /\d{4}/.test(words),
    terms,
    around: () => (around ??= readAround()),
  };
}

function grainOf(date: FuzzyDate): Grain | undefined {
  const length = spanLength(date);
  if (length === 1) return 'day';
  return length >= 28 && length <= 31 ? 'month' : undefined;
}

function mayBeOne(a: Retold, b: Retold): boolean {
  if ((!a.isPast && !b.isPast) || a.grain !== b.grain || spansTouch(a.date, b.date)) return false;
  const apart = Math.abs(daysBetween(a.date.start, b.date.start));
  return (
    apart <= APART[a.grain] ||
    (a.grain === 'month' && a.namesYear && b.namesYear && apart >= SAME_MONTH.least && apart <= SAME_MONTH.most)
  );
}

/** How much two mentions share, in words that no third event has; nothing where that is too little. */
function likeness(a: Retold, b: Retold, weightOf: (term: string) => number): number {
  let [shared, named] = [0, 0];
  const add = (term: string, weight: number) => {
    shared += weight;
    if (term.startsWith('@')) named += weight;
  };
  for (const term of a.terms) {
    if (b.terms.has(term)) add(term, weightOf(term));
    else if (b.around().has(term)) add(term, weightOf(term) / 2);
  }
  for (const term of a.around()) if (b.terms.has(term)) add(term, weightOf(term) / 2);
  const [own, theirs] = [a.told, b.told];
  const isVerb = (head: string, { terms }: Retold) => terms.has(head) && weightOf(head) >= RARE;
  const isOneDeed =
    own.head === theirs.head ||
    (own.kind !== undefined && own.kind === theirs.kind) ||
    isVerb(own.head, b) ||
    isVerb(theirs.head, a);
  return (isOneDeed ? shared >= SHARED : shared - named >= OTHERWISE) ? shared : 0;
}

/** Whether an article gives the date of another to such a thing as well. */
function givesToo({ document }: MentionRef, other: Retold, analyses: readonly DocumentAnalysis[]): boolean {
  return analyses[document]!.mentions.some(({ date, head, kind, terms }) => {
    if (!date || !spansTouch(date, other.date) || spanLength(date) > 31 * spanLength(other.date)) return false;
    const shared = terms.filter((term) => other.terms.has(term)).length;
    return head === other.told.head || shared > 1 || (shared > 0 && kind !== undefined && kind === other.told.kind);
  });
}
