import { compareDays, parseDay, spanHolds, spanOfTimex } from '../../calendar/index.js';
import type { CalendarForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { Mention, ResolveContext, Resolved } from './context.js';
import { dated, firstDayOf, quoted, valueIn } from './named-unit.js';

/** A month, season or day whose year is that of the time last spoken of: "that June", "May 4 of that year", "the following February". */
export function resolveLeaning(
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const last =
    recordPointedAt(form, expression, context) ??
    otherYear(form, context) ??
    context.mentions.findLast(({ unit, flashback }) => unit !== 'span' && !flashback);
  if (!last) return null;
  const beyond = form.lean === 'following' ? mentionAboveHeading(last, context) : undefined;
  const resolved = beyond && leanOn(beyond, form, expression, context);
  // "It halted for the winter. The campaign of 1912: The following spring it was renewed."
  if (resolved && resolved.value.slice(0, 4) === last.value.slice(0, 4)) return resolved;
  return leanOn(last, form, expression, context);
}

/** "The worst flood since 1975. In July that year 300 died": the year of the record. */
function recordPointedAt(
  { lean, yearShift }: CalendarForm,
  { sentence }: RecognisedExpression,
  { record, mentions }: ResolveContext,
): Mention | undefined {
  if (!record || lean !== 'year' || yearShift !== undefined || sentence - record.expression.sentence > 1)
    return undefined;
  return record.expression.start > (mentions.at(-1)?.expression.start ?? -1) ? record : undefined;
}

/** "It sank on 9 June 2015. The coroner ruled on Monday. It had been seen in March of that year": of this year nobody says "that". */
function otherYear({ lean, yearShift }: CalendarForm, { mentions, today }: ResolveContext): Mention | undefined {
  if (lean !== 'year' || yearShift !== undefined || !today) return undefined;
  const { year } = parseDay(today);
  return mentions
    .slice(-RECENT)
    .findLast(({ unit, flashback, span }) => unit !== 'span' && !flashback && parseDay(span.end).year < year);
}

/** How many dates back the year was told. */
const RECENT = 6;

/** The time told last above the heading that a year stands in. */
function mentionAboveHeading(last: Mention, { mentions, reading: { sentences } }: ResolveContext): Mention | undefined {
  const isHead = ({ expression }: Mention): boolean =>
    /^(?:headline|boilerplate)$/.test(sentences[expression.sentence]!.role);
  return last.unit === 'year' && isHead(last)
    ? mentions.findLast((mention) => mention.unit !== 'span' && !isHead(mention))
    : undefined;
}

function leanOn(
  last: Mention,
  form: CalendarForm,
  expression: RecognisedExpression,
  context: ResolveContext,
): Resolved | null {
  const { year } = parseDay(last.span.start);
  const years = {
    year: [year + (form.yearShift ?? 0)],
    that: [year, year + 1, year - 1],
    following: [year, year + 1],
    previous: [year, year - 1],
  };
  const fits = (value: string): boolean => {
    const span = spanOfTimex(value);
    if (!span || form.lean === 'year') return true;
    if (form.lean === 'previous') return compareDays(span.end, last.span.start) < 0;
    if (form.lean === 'following') return compareDays(span.start, last.span.end) > 0;
    return (
      compareDays(span.end, last.span.start) >= 0 && !(context.today && compareDays(span.start, context.today) > 0)
    );
  };
  const values = years[form.lean ?? 'year'].flatMap((y) => valueIn(y, form) ?? []);
  // "It sank in January. The owner fled that winter": the one that the month lies in.
  const holds = (v: string): boolean => {
    const span = spanOfTimex(v);
    return form.lean === 'that' && span !== null && spanHolds(span, last.span);
  };
  // "It was hot that summer. [...] He will be tried in May. 'I was 15 that summer'": the one that was told.
  const again = (): string | undefined =>
    form.lean === 'that' && form.season
      ? context.mentions.findLast(({ unit, value: v }) => unit === 'season' && v.endsWith(form.season!))?.value
      : undefined;
  // What is pointed at has been.
  const pointedAt = (): string | undefined =>
    values.find((v) => !context.today || compareDays(firstDayOf(v), context.today) <= 0) ?? values[0];
  const value =
    values.find(holds) ?? values.find(fits) ?? again() ?? (form.lean === 'that' ? pointedAt() : undefined) ?? null;
  const { start, end } = last.expression;
  const resolved = dated(value, expression, `is counted from ${quoted(last.expression)}`);
  return resolved && { ...resolved, anchor: { kind: 'expression', start, end } };
}
