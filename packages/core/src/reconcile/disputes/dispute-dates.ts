import { compareDays, dateWords, earlier, later, spanLength, spansTouch, widenSpan } from '../../calendar/index.js';
import { areKindred } from '../../events/index.js';
import type { Disagreement, EventMention, FuzzyDate, TextSpan } from '../../model/index.js';
import { groupBy } from './positions.js';

/** A source's date of an event and the words that give it. */
export interface DateClaim {
  document: number;
  told: EventMention;
  evidence: TextSpan;
  /** Whether it is told of the day of writing, whichever that is: "today". */
  today: boolean;
  /** The words of its clause. */
  words: string;
  /** What the clause says was done to whom. */
  deeds: readonly string[];
  /** Entities of the clause, and those that its pronouns may mean. */
  names: ReadonlySet<string>;
  /** Entities of the clause that few events have: what makes it this event and no other. */
  marks: ReadonlySet<string>;
}

const FAR = 400_000;

/** The days that a date leaves possible: "by 30 June" is no dispute with any day before. */
function possible({ start, end, modifier, approximate, uncertain }: FuzzyDate) {
  const span = { start, end };
  // "late on Thursday" is Thursday; "late October" is a part of it.
  const isPart = modifier !== undefined && /^(?:early|mid|late)$/.test(modifier) && spanLength(span) > 1;
  const isVague = approximate || uncertain || modifier === 'about' || isPart;
  const slack = isVague ? Math.max(1, Math.ceil(spanLength(span) / 2)) : 0;
  const wide = widenSpan(span, slack);
  if (modifier === 'by' || modifier === 'before') return { start: widenSpan(span, FAR).start, end: wide.end };
  if (modifier === 'since' || modifier === 'after') return { start: wide.start, end: widenSpan(span, FAR).end };
  return wide;
}

/** Whether two of some dates exclude each other: spans that touch two and two all have a day in common. */
export function areContested(dates: readonly FuzzyDate[]): boolean {
  const [first, ...others] = dates.map(possible);
  if (!first) return false;
  let { start, end } = first;
  for (const span of others) {
    start = later(start, span.start);
    end = earlier(end, span.end);
  }
  return compareDays(start, end) > 0;
}

/** Kinds of deeds that happen to the same people day after day, or are but talk. */
const OFTEN = /^(?:speech|protest|fight|attack|market|unveiling|inquiry|change|illness|contest)$/;

const isOneKind = (a: DateClaim, b: DateClaim): boolean =>
  a.told.kind === undefined && b.told.kind === undefined ? a.told.head === b.told.head : a.told.kind === b.told.kind;

/** How many names and words two clauses with different verbs must share. */
const ALIKE = 2;
const MONTH = 28;
/** And two with the same verb, where such things happen daily. */
const VERY_ALIKE = 4;

/** Two days of a siege are two days; a dispute is about one deed, which something beside its date must tell. */
function isOneDeed(a: DateClaim, b: DateClaim): boolean {
  if (a.deeds.some((deed) => b.deeds.includes(deed))) return true;
  const { kind, head, terms } = a.told;
  if (kind === undefined || kind !== b.told.kind) return isToldAlike(a, b);
  const isMarked = [...a.marks].some((name) => b.marks.has(name));
  const names = [...a.names].filter((name) => b.names.has(name));
  const words = terms.filter((term) => term !== head && b.told.terms.includes(term));
  const shared = names.length + words.length;
  // What is told by the month has been brought together over the month's end for more than its verb.
  const isCoarse = [a, b].every(({ told }) => spanLength(told.date!) >= MONTH);
  if (OFTEN.test(kind))
    return isFirst(a, b) || (isMarked && head === b.told.head && shared >= (isCoarse ? VERY_ALIKE - 1 : VERY_ALIKE));
  if (isCoarse && names.length > 0 && shared >= ALIKE) return true;
  return isMarked && (head === b.told.head || shared >= ALIKE);
}

/** "there was a first march", "the first march took place": of the marches of one event there is but one first. */
const isFirst = (a: DateClaim, b: DateClaim): boolean =>
  a.told.head === b.told.head &&
  [a, b].every(({ told: { head }, words }) => {
    const at = words.indexOf('first ');
    return (
      at >= 0 &&
      words
        .slice(at + 'first '.length)
        .split(' ', 2)
        .some((word) => word.startsWith(head))
    );
  });

/** Two clauses that tell one thing in other verbs ("imposed sanctions", "assets were frozen") share most of its words and names. */
function isToldAlike(a: DateClaim, b: DateClaim): boolean {
  if ([a, b].some(({ told }) => OFTEN.test(told.kind ?? '') || spanLength(told.date!) > 1)) return false;
  const words = a.told.terms.filter((term) => b.told.terms.includes(term));
  const isMarked = [...a.marks].some((name) => b.marks.has(name));
  return isMarked && words.length >= VERY_ALIKE;
}

/** "today" in words that an earlier paper printed is the day of that paper. */
const isReprint = (claim: DateClaim, other: DateClaim): boolean =>
  claim.words === other.words && claim.document !== other.document && other.told.date!.end < claim.told.date!.start;

/**
 * Whether a mention says on which day its event was. What was only inferred from its surroundings is no position, nor what is counted from
 * an event that is little known.
 */
export const tellsDay = ({ date, status, basis, attested }: EventMention): boolean =>
  date !== undefined &&
  status === 'reported' &&
  (/^(?:stated|relative)$/.test(basis) || (basis === 'event' && attested === true));

/** Days on which sources date one event, of those that {@link tellsDay}, and that cannot all be right. */
export function disputeDates(claims: readonly DateClaim[], sourceIds: readonly string[]): Disagreement[] {
  const said = claims.filter((claim) => !claims.some((other) => isReprint(claim, other)));
  const excludes = (a: DateClaim, b: DateClaim) => !spansTouch(possible(a.told.date!), possible(b.told.date!));
  const inConflict = (a: DateClaim, b: DateClaim) =>
    a.document !== b.document &&
    !(a.today && b.today) &&
    isOneDeed(a, b) &&
    excludes(a, b) &&
    !takesBoth(a, b) &&
    !takesBoth(b, a);
  // A source that also gives the other's date ("on Saturday night; by Sunday morning") doesn't contradict it.
  const takesBoth = (a: DateClaim, b: DateClaim) =>
    said.some((own) => own.document === a.document && isOneKind(own, b) && !excludes(own, b));
  const contested = said.filter((claim) => said.some((other) => inConflict(claim, other)));
  // Each source stands by its finest date.
  const standing = [...groupBy(contested, ({ document }) => String(document)).values()].map((dates) =>
    dates.reduce((a, b) => (spanLength(b.told.date!) < spanLength(a.told.date!) ? b : a)),
  );
  const taken = new Set(standing.map(({ document }) => document));
  for (const claim of said) {
    const { told, document } = claim;
    const agrees = (other: DateClaim) =>
      other.told.date!.edtf === told.date!.edtf && (isOneKind(other, claim) || areKindred(other.told.kind, told.kind));
    if (taken.has(document) || !standing.some(agrees)) continue;
    taken.add(document);
    standing.push(claim);
  }
  const byDate = [...groupBy(standing, ({ told }) => told.date!.edtf)];
  // "November" beside the 7th and a day in May takes no side of its own.
  const sides = byDate.filter(
    ([edtf, [claim]]) =>
      !byDate.some(
        ([other, [finer]]) =>
          other !== edtf && !excludes(claim!, finer!) && spanLength(finer!.told.date!) < spanLength(claim!.told.date!),
      ),
  );
  if (sides.length < 2 || new Set(sides.flatMap(([, agreeing]) => agreeing.map(({ document }) => document))).size < 2)
    return [];
  return [
    {
      aspect: 'date',
      about: 'date',
      positions: sides.map(([edtf, agreeing]) => ({
        value: edtf,
        label: dateWords(agreeing[0]!.told.date!),
        sourceIds: agreeing.map(({ document }) => sourceIds[document]!),
        evidence: agreeing.map(({ document, evidence: { start, end } }) => ({
          sourceId: sourceIds[document]!,
          start,
          end,
        })),
      })),
    },
  ];
}
