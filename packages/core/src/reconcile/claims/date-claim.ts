import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import { deedKey } from '../attaching/deed-statements.js';
import type { DateClaim } from '../disputes/dispute-dates.js';
import type { ReconcileContext } from './reconcile-context.js';

/** The date that a mention gives its event, with what tells whether another mention is of the same deed. */
export function dateClaim(
  document: number,
  mention: number,
  { analyses, entityOf, offices, parallels }: ReconcileContext,
  isMark: (entity: string) => boolean,
): DateClaim {
  const { mentions, expressions, statements, document: article } = analyses[document]!;
  const told = mentions[mention]!;
  const expression = told.expression === undefined ? undefined : expressions[told.expression];
  const idsOf = (names: readonly number[]) => names.flatMap((name) => entityOf[document]?.[name] ?? []);
  const names = new Set([...idsOf(told.names), ...idsOf(told.around)]);
  // "broke into the office and carried off the files" is told as one.
  const clauses = mentions.filter(
    (it, index) => index === mention || (it.continues === mention && it.sentence === told.sentence),
  );
  const deeds = statements.flatMap((it) =>
    it.aspect === 'deed' && clauses.some(({ clause: { start, end } }) => start <= it.start && it.start < end)
      ? (deedKey(it, entityOf[document], offices) ?? [])
      : [],
  );
  // What was found to be one thing with two dates is one deed, whatever befell whom.
  parallels.forEach((pair, index) => {
    if (pair.some((it) => it.document === document && it.mention === mention)) deeds.push(`parallel ${index}`);
  });
  return {
    document,
    told,
    words: article.text.slice(told.clause.start, told.clause.end).replace(/\W+/g, ' ').trim().toLowerCase(),
    deeds,
    evidence: expression ?? told.clause,
    today: isToday(told, analyses[document]!),
    names,
    marks: new Set(idsOf(told.names).filter(isMark)),
  };
}

/** "today", "this morning": told of the day of writing, whichever it is. */
const isToday = ({ basis, date }: EventMention, { published }: DocumentAnalysis): boolean =>
  basis === 'relative' && date?.start === published?.start && date?.end === published?.end;
