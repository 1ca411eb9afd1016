import { dateWords, spanLength, spansTouch, widenSpan } from '../calendar/index.js';
import type { Disagreement, EventMention, FuzzyDate, TextSpan } from '../model/index.js';
import { groupBy } from './positions.js';

/** A source's date of an event and the words that give it. */
export interface DateClaim {
  document: number;
  told: EventMention;
  evidence: TextSpan;
  /** Entities of the clause that few events have: what makes it this event and no other. */
  marks: ReadonlySet<string>;
}

const FAR = 400_000;

/** The days that a date leaves possible: "by 30 June" is no dispute with any day before. */
function possible({ start, end, modifier, approximate, uncertain }: FuzzyDate) {
  const span = { start, end };
  const isVague = approximate || uncertain || (modifier !== undefined && /^(?:about|early|mid|late)$/.test(modifier));
  const slack = isVague ? Math.max(1, Math.ceil(spanLength(span) / 2)) : 0;
  const wide = widenSpan(span, slack);
  if (modifier === 'by' || modifier === 'before') return { start: widenSpan(span, FAR).start, end: wide.end };
  if (modifier === 'since' || modifier === 'after') return { start: wide.start, end: widenSpan(span, FAR).end };
  return wide;
}

/** Days on which sources date one event and that cannot all be right. What was only inferred from its surroundings is no position. */
export function disputeDates(claims: readonly DateClaim[], sourceIds: readonly string[]): Disagreement[] {
  const said = claims.filter(({ told: { date, basis } }) => date && basis !== 'publication' && basis !== 'context');
  // Each source stands by its finest date.
  const own = [...groupBy(said, ({ document }) => String(document)).values()].map((dates) =>
    dates.reduce((a, b) => (spanLength(b.told.date!) < spanLength(a.told.date!) ? b : a)),
  );
  const days = new Map(own.map((claim) => [claim, possible(claim.told.date!)]));
  const excludes = (a: DateClaim, b: DateClaim) => !spansTouch(days.get(a)!, days.get(b)!);
  // Two days of a siege are two days; a dispute is about one deed, which something beside its date must tell.
  const isOne = (a: DateClaim, b: DateClaim) => [...a.marks].some((mark) => b.marks.has(mark));
  const standing = own.filter((claim) => own.some((other) => excludes(claim, other) && isOne(claim, other)));
  const byDate = [...groupBy(standing, ({ told }) => told.date!.edtf)];
  // "November" beside the 7th and a day in May takes no side of its own.
  const sides = byDate.filter(
    ([edtf, [claim]]) =>
      !byDate.some(
        ([other, [finer]]) =>
          other !== edtf && !excludes(claim!, finer!) && spanLength(finer!.told.date!) < spanLength(claim!.told.date!),
      ),
  );
  if (sides.length < 2) return [];
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
