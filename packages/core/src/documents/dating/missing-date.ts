import type { Issue, PublicationDate, TemporalExpression } from '../../model/index.js';

/** A date that is known but for the day that it is counted from ("Friday", "last month"). */
const leans = ({ type, value, span }: TemporalExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && span === undefined && value.startsWith('XXXX');

/** What stays undated because nothing says when a document was published: one warning, with the first such words. */
export function missingDate(
  published: PublicationDate | undefined,
  expressions: readonly TemporalExpression[],
): Issue[] {
  if (published) return [];
  const [first, ...others] = expressions.filter(leans);
  if (!first) return [];
  const rest = others.length === 0 ? 'stays' : `and ${others.length} more that lean on that day stay`;
  const message = `Nothing says when this was published, so "${first.text}" ${rest} undated.`;
  return [{ code: 'unknown-publication-date', severity: 'warning', message }];
}
