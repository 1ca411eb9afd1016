import type { DocumentAnalysis, NameMention, Report, TextSpan } from '../../model/index.js';
import { firstFrom } from '../../text/first-from.js';
import type { MentionRef } from '../grouping/mention-features.js';
import type { EntityOf } from '../grouping/told-terms.js';

/** How much of the text around a quote is kept to find it again (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** What a report needs from outside its document. */
export interface ReportContext {
  analyses: readonly DocumentAnalysis[];
  sourceIds: readonly string[];
  entityOf: EntityOf;
}

/** A group's mentions as reports: each source's words, where they stand and how they date the event. */
export function writeReports(group: readonly MentionRef[], context: ReportContext): Report[] {
  const reports = new Map<string, Report>();
  for (const ref of group) {
    const report = writeReport(ref, context);
    const key = `${report.sourceId} ${report.start}`;
    const twin = reports.get(key);
    // One sentence may tell an event twice ("the attack", "struck"); its own expression tells more than its context.
    if (!twin || (report.expression && !twin.expression)) reports.set(key, report);
  }
  return [...reports.values()];
}

function writeReport({ document, mention }: MentionRef, context: ReportContext): Report {
  const { mentions, expressions } = context.analyses[document]!;
  const { start, end, date, reason, basis, expression } = mentions[mention]!;
  const found = expression === undefined ? undefined : expressions[expression];
  const { quote, prefix, suffix, names } = quoteSpan(document, { start, end }, context);
  return {
    sourceId: context.sourceIds[document]!,
    start,
    end,
    quote,
    prefix,
    suffix,
    names,
    date: date!,
    reason,
    basis,
    expression: found && {
      start: found.start,
      end: found.end,
      text: found.text,
      type: found.type,
      value: found.value,
    },
  };
}

/** A stretch of a document's text as a report has it, with the names in it. */
export function quoteSpan(
  document: number,
  { start, end }: TextSpan,
  { analyses, entityOf }: Pick<ReportContext, 'analyses' | 'entityOf'>,
): Pick<Report, 'start' | 'end' | 'quote' | 'prefix' | 'suffix' | 'names'> {
  const { document: source, names } = analyses[document]!;
  return {
    start,
    end,
    quote: source.text.slice(start, end),
    prefix: source.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: source.text.slice(end, end + CONTEXT),
    names: namesWithin(names, { start, end }, entityOf[document] ?? []),
  };
}

/** The names of a stretch of text. */
function namesWithin(
  names: readonly NameMention[],
  { start, end }: TextSpan,
  entities: readonly (string | undefined)[],
): Report['names'] {
  const found: Report['names'] = [];
  for (let i = firstFrom(names, start); i < names.length && names[i]!.start < end; i++) {
    const entityId = entities[i];
    if (entityId && names[i]!.end <= end) found.push({ entityId, start: names[i]!.start, end: names[i]!.end });
  }
  return found;
}
