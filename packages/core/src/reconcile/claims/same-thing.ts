import { daysBetween, spanLength, spansTouch } from '../../calendar/index.js';
import { areKindred, type MentionRef } from '../../events/index.js';
import type { DaySpan, DocumentAnalysis } from '../../model/index.js';
import { type StatementSite, sameTime, sharedContext } from '../attaching/statement-sites.js';

/** Dates that are no finer than this say too little to tell that two events are one. */
const MONTH = 31;
/** An offer is spoken of for so many days. */
const WEEK = 7;
/** Days by which two tellings of a curfew may be apart: when it was announced, and when it began. */
const CURFEW = 3;
const YEAR = 366;
/** What two sentences must share to be of one thing, in words: of one kind of event, or of none that tells it. */
const KINDRED = 2;
const LOOSE = 4;

/** Topics of which an article seldom has two at one time. */
const SINGULAR =
  /^(?:share of the vote|size of the stake|rate of|prison term|counts of conviction|departure|verdict|custody|charge|death)/;

/** Aid of so much a year is told of year after year, and what is traded has a price of the day. */
const BY_TIME = /^amount an? (?:year|month|week|day|hour|barrel|share|tonne|ton|ounce|gallon) /;

/** Whether two statements of different articles on one topic are of one thing: `isPair` where only these two articles have the topic. */
export function areOne(
  a: StatementSite,
  b: StatementSite,
  isPair: boolean,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
): boolean {
  const one = analyses[a.document]!.statements[a.statement]!;
  const other = analyses[b.document]!.statements[b.statement]!;
  const shared = sharedContext(a.context, b.context);
  if (one.topic === 'cause') return shared >= (sameTime(a, b, WEEK) ? KINDRED : LOOSE);
  if (one.topic === 'curfew') return shared > 0 && withinDays(a, b, CURFEW);
  if (one.aspect === 'time') return shared >= LOOSE && sameTime(a, b, 1);
  if (one.aspect === 'attribution') return sameTime(a, b, WEEK) && a.atHome && b.atHome;
  // What a pilot had flown is of no day.
  if (one.topic === 'flying hours') return true;
  if (SINGULAR.test(one.topic)) {
    // "has never been charged" is said of all the time until then.
    const denial =
      one.current && one.value.startsWith('not ')
        ? [a, b]
        : other.current && other.value.startsWith('not ')
          ? [b, a]
          : undefined;
    if (denial) return isPastBy(denial[1]!, analyses[denial[0]!.document]!);
    // How somebody was punished is told long after.
    const isUndated = (one.aspect === 'outcome' || one.topic === 'prison term') && !(a.firm && b.firm);
    return sameTime(a, b, MONTH) || (isUndated && (!a.span || !b.span || gapOf(a.span, b.span) <= YEAR));
  }
  // Whoever was hurt or not was so in what happened to him about that time, where but one article says the day.
  if (one.aspect === 'outcome' && one.topic === 'condition' && !(a.firm && b.firm)) return withinDays(a, b, MONTH);
  // What one piece costs is seldom dated, and what is paid for one is told of for long.
  if (/^amount an? \S+ in /.test(one.topic))
    return (
      (shared >= KINDRED || (areNear(one.min, other.min, HALF_MORE) && !BY_TIME.test(one.topic))) &&
      (withinDays(a, b, MONTH) || ((!a.span || !b.span) && !BY_TIME.test(one.topic)))
    );
  if (/ in the share price$/.test(one.topic)) {
    const [day, same] = [tradedOn(a, analyses), tradedOn(b, analyses)];
    if (!day || !same) return isPair && areNear(one.min, other.min);
    return spansTouch(day, same) && Math.min(spanLength(day), spanLength(same)) === 1 && (isPair || shared > LOOSE);
  }
  // Where but two articles tell of a withdrawal, or of a fine, in a week, it is one.
  const isTold = isPair && / in \S+$/.test(one.topic) && !/^(?:amount|price) /.test(one.topic);
  if (isTold && shared >= KINDRED && areNear(one.min, other.min, HALF_MORE) && withinDays(a, b, WEEK, WEEK))
    return true;
  // Of two loans in one week, one may well be twice the other.
  if (/ in \S+$/.test(one.topic))
    return shared >= (areNear(one.min, other.min, TWICE) ? LOOSE : 2 * LOOSE) && withinDays(a, b, WEEK, WEEK);
  // Of those who came together on a day two articles tell but once, and of one number twice.
  if (one.topic === 'crowd' && (a.dated || b.dated) && sameDay(a, b))
    return isPair || shared >= KINDRED || one.value === other.value;
  // The dead and hurt of a day, told in a word ("14 people are killed."), are those that others count that day, where no article has two such counts.
  if (a.only && b.only && /^(?:killed|injured)$/.test(one.topic) && areToldOnOneDay(a, b) && (isBare(a) || isBare(b)))
    return true;
  const loose = a.group === undefined || b.group === undefined;
  // "sentenced for the deaths of 71 people in the sinking": the trial is not what the figure is of.
  const astray = (site: StatementSite) => site.group !== undefined && !site.atHome;
  if (astray(a) || astray(b) || (loose && !(a.span && b.span))) {
    // Six who had died by the recall are not the three whom a verdict is about.
    if (!areNear(one.min, other.min) && a.span && b.span && !sameTime(a, b, MONTH)) return false;
    const wide = wideContext(a, b);
    if (astray(a) && astray(b)) return shared > LOOSE;
    return wide >= ((isPair || isLarge(one.min)) && areNear(one.min, other.min) ? KINDRED : LOOSE);
  }
  if (!sameTime(a, b, MONTH)) return false;
  // Of the jets that are ordered, others are delivered.
  if (!loose && one.topic === one.counted && !areAlike(a, b, groups, analyses, true)) return false;
  if (isPair && areNear(one.min, other.min)) return true;
  // Two articles that each count the arrested of one day, and once, mean the same day's work.
  if (isPair && ofOneDay(a, b) && one.topic !== one.counted && (!loose || shared >= KINDRED)) return true;
  if (shared >= LOOSE) return true;
  if (loose || !areAlike(a, b, groups, analyses)) return false;
  return isPair || shared >= KINDRED;
}

/** Whether what a statement tells lies before an article was written. */
const isPastBy = ({ span }: StatementSite, { published }: DocumentAnalysis): boolean =>
  span !== undefined && published !== undefined && daysBetween(span.start, published.end) >= 0;

/** The day on which shares moved: that of the paper, where nothing else is said. */
function tradedOn({ span, document, statement }: StatementSite, analyses: readonly DocumentAnalysis[]) {
  const { expressions, sentences, statements, published } = analyses[document]!;
  const { start, end } = sentences[statements[statement]!.sentence]!;
  const isDated = expressions.some((it) => it.start >= start && it.end <= end && it.type !== 'DURATION');
  return span ?? (isDated ? undefined : published);
}

/** Whether the events of two statements are of one kind, or of two sides of one; `orUnknown` where it isn't known of both. */
function areAlike(
  a: StatementSite,
  b: StatementSite,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  orUnknown = false,
): boolean {
  const kinds = ({ group }: StatementSite) =>
    groups[group!]!.map(({ document, mention }) => analyses[document]!.mentions[mention]!)
      .filter(({ continues }) => continues === undefined)
      .map(({ kind }) => kind);
  const others = kinds(b);
  return kinds(a).some((kind) =>
    others.some((other) =>
      kind === undefined || other === undefined ? orUnknown : kind === other || areKindred(kind, other),
    ),
  );
}

const areNear = (a: number | undefined, b: number | undefined, times = 1.25): boolean =>
  a !== undefined && b !== undefined && Math.max(a, b) <= times * Math.min(a, b);
const TWICE = 2;
const HALF_MORE = 1.5;

function ofOneDay(a: StatementSite, b: StatementSite): boolean {
  const isSure = ({ group, firm, atHome }: StatementSite) => group === undefined || (firm && atHome);
  return isSure(a) && isSure(b) && sameDay(a, b);
}

const sameDay = ({ span: a }: StatementSite, { span: b }: StatementSite): boolean =>
  a !== undefined && b !== undefined && spanLength(a) === 1 && a.start === b.start && a.end === b.end;

/** Whether a sentence tells nothing but its count, neither where nor whose. */
const isBare = ({ context }: StatementSite): boolean =>
  context.size <= LOOSE && ![...context].some((item) => item.startsWith('@'));

/** Whether the events of two statements are of kinds that these are about, and of one day. */
const areToldOnOneDay = (a: StatementSite, b: StatementSite): boolean =>
  a.atHome &&
  b.atHome &&
  (a.firm || b.firm) &&
  a.toldOn !== undefined &&
  b.toldOn !== undefined &&
  spanLength(a.toldOn) === 1 &&
  a.toldOn.start === b.toldOn.start &&
  spanLength(b.toldOn) === 1;

const wideContext = (a: StatementSite, b: StatementSite): number =>
  Math.max(sharedContext(a.context, b.wide), sharedContext(a.wide, b.context));

/** A figure that no two things have by chance. */
const isLarge = (figure: number | undefined): boolean => figure !== undefined && figure >= LARGE;
const LARGE = 500;

const gapOf = (a: DaySpan, b: DaySpan): number => Math.max(daysBetween(a.end, b.start), daysBetween(b.end, a.start));

function withinDays(a: StatementSite, b: StatementSite, days: number, longest = MONTH): boolean {
  if (!a.span || !b.span || Math.max(spanLength(a.span), spanLength(b.span)) > longest) return false;
  return gapOf(a.span, b.span) <= days;
}
