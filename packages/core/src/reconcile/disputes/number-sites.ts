import { spansTouch } from '../../calendar/index.js';
import type { EntityOf } from '../../events/index.js';
import { MONTH_WORDS } from '../../lexicon/index.js';
import type { DaySpan, DocumentAnalysis, TextSpan } from '../../model/index.js';
import { contentRoots } from '../../text/index.js';
import { contextOf, sharedContext } from '../attaching/statement-sites.js';
import type { ToldNumber } from '../numbers/told-numbers.js';

/** How many words on either side say what a number is of. */
const AROUND = 7;
/** Words that sentences must share besides where none of them stands next to the numbers. */
const FAR = 3;
/** What one day that both sentences name counts for, in words. */
const ONE_DAY = 2;

/** A number with what stands around it. */
export interface NumberSite {
  told: ToldNumber;
  /** Content words of the sentence, and entities marked with "@". */
  context: ReadonlySet<string>;
  /** Content words next to the number, but for names, numbers and what it counts. */
  beside: ReadonlySet<string>;
  /** Content words of the sentence, but for names, numbers and what it counts. */
  plain: ReadonlySet<string>;
  /** Names of its sentence, as they are written; its first word may be none. */
  named: ReadonlySet<string>;
  /** The dates that its sentence gives. */
  dates: readonly SiteDate[];
}

/** A date, and its words where they are but a month's name, whose year is only what its article made of it. */
type SiteDate = DaySpan & { month?: string };

/** Reads what stands around a number. */
export function numberSite(told: ToldNumber, analysis: DocumentAnalysis, entityOf: EntityOf): NumberSite {
  const { document, sentences, expressions } = analysis;
  const { start, end } = sentences[told.sentence]!;
  const inside = expressions.filter((it) => /^(?:DATE|TIME)$/.test(it.type) && it.start >= start && it.end <= end);
  const words = (from: number, to: number) => document.text.slice(from, to).trim().split(/\s+/);
  const around = [...words(start, told.start).slice(-AROUND), ...words(told.end, end).slice(0, AROUND)];
  const counted = new Set([...contentRoots(told.label), ...SCALES]);
  const plainOf = (some: readonly string[]) =>
    new Set(
      contentRoots(some.filter((word) => !/^\W*\p{Lu}/u.test(word)).join(' ')).filter(
        (root) => !counted.has(root) && !/\d/.test(root),
      ),
    );
  return {
    told,
    context: contextOf(told.sentence, told.document, analysis, entityOf),
    beside: plainOf(around),
    plain: plainOf(words(start, end)),
    named: namesIn(document.text, start, end, inside),
    dates: inside.flatMap(({ span, text }) => {
      if (!span || VAGUE.test(text)) return [];
      return MONTH.test(text) ? { ...span, month: text.toLowerCase() } : span;
    }),
  };
}

/** The words of a sentence that begin with a capital, but for its first one and those of dates. */
const namesIn = (text: string, start: number, end: number, dates: readonly TextSpan[]): Set<string> =>
  new Set(
    [...text.slice(start, end).matchAll(/(?<=[\p{L}\d,)] )\p{Lu}\p{L}+/gu)]
      .filter(({ index }) => !dates.some((date) => date.start <= start + index && start + index < date.end))
      .map(([name]) => name),
  );

const MONTH = new RegExp(`^(?:${MONTH_WORDS.flat().join('|')})$`, 'i');
/** "rode out the night": which night, only the surroundings tell. */
const VAGUE = /^(?:(?:the|that|this) )?(?:night|evening|morning|afternoon|day)$/i;

const SCALES = ['percent', 'per', 'cent', 'million', 'billion', 'm', 'bn'];

/** "lost 38 per cent", which is told of something. */
const TOLD_SHARE = /^percent (?:\w+ed|lost|fell|rose|won|shed|cut|grew|got|took|holds?|held|owns?)$/;

/** What passes, is paid or is measured everywhere needs two words next to it. */
export const isCommon = ({ of, key }: ToldNumber): boolean =>
  /^(?:unit|money|clock)$/.test(of) || (of === 'share' && !TOLD_SHARE.test(key));

/**
 * How much the sentences of two numbers have in common, in words; nothing where they are not of one thing. What is common news must
 * besides be of one day, or of one time: told of one event, or in articles of one week.
 */
export function likeness(a: NumberSite, b: NumberSite, areOfOneTime: boolean): number {
  const beside = sharedContext(a.beside, b.beside);
  if (areApart(a.dates, b.dates) || isElsewhere(a, b)) return 0;
  const shared = sharedContext(a.context, b.context);
  const plain = sharedContext(a.plain, b.plain);
  const isOneDay = a.dates.some(
    (one) => one.start === one.end && b.dates.some(({ start, end }) => start === one.start && end === one.end),
  );
  const common = isCommon(a.told);
  const isClose = beside >= (common ? 2 : 1);
  if (common && !(isClose && (isOneDay || areOfOneTime))) return 0;
  // Names alone, away from the numbers, tell nothing of them.
  if (!isClose && plain < FAR) return 0;
  return shared + (isClose ? beside - 1 : -FAR) + (isOneDay ? ONE_DAY : 0);
}

const areApart = (own: readonly SiteDate[], theirs: readonly SiteDate[]): boolean =>
  own.length > 0 && theirs.length > 0 && !own.some((one) => theirs.some((other) => mayBeOne(one, other)));

const mayBeOne = (one: SiteDate, other: SiteDate): boolean =>
  spansTouch(one, other) || (one.month !== undefined && one.month === other.month);

/** Whether both sentences name people, places or groups, and none in common. */
function isElsewhere(a: NumberSite, b: NumberSite): boolean {
  const [own, theirs] = [a, b].map(({ context }) => new Set([...context].filter((item) => item.startsWith('@'))));
  return (
    !sharesAny(own!, theirs!) &&
    (areNamed(own!, theirs!) || (areNamed(a.named, b.named) && !sharesAny(a.named, b.named)))
  );
}

const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => b.has(name));
const areNamed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0;
