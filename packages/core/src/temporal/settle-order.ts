import type { CalendarForm } from './form.js';
import type { RecognisedExpression } from './recognise.js';

/**
 * Settles for a whole document whether "5/6/2020" is in May or in June: as its dates in figures that can only be read one
 * way are written, else as its dates in words are ("6 May" or "May 6"), else in American order.
 */
export function settleOrder(expressions: readonly RecognisedExpression[]): void {
  const open = expressions.flatMap(({ form }) => (form.kind === 'calendar' && form.order === 'open' ? form : []));
  if (open.length === 0 || !isDayFirst(expressions)) return;
  for (const form of open) [form.month, form.day] = [form.day, form.month];
}

function isDayFirst(expressions: readonly RecognisedExpression[]): boolean {
  const orders = expressions.flatMap(({ form }) => (form.kind === 'calendar' ? (form.order ?? []) : []));
  const figures = tally(orders);
  if (figures !== 0) return figures > 0;
  return tally(expressions.map(orderOfWords)) > 0;
}

const tally = (orders: readonly (CalendarForm['order'] | undefined)[]): number =>
  orders.reduce((sum, order) => sum + (order === 'day-first' ? 1 : order === 'month-first' ? -1 : 0), 0);

function orderOfWords({ rule }: RecognisedExpression): CalendarForm['order'] | undefined {
  if (rule === 'month/day-month-year') return 'day-first';
  return rule === 'month/month-day' || rule === 'month/month-day-year' ? 'month-first' : undefined;
}
