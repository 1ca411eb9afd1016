import { addDays, twoDigits } from '../../calendar/index.js';
import type { ShiftForm } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';
import type { ResolveContext, Resolved } from './context.js';
import { quoted } from './named-unit.js';

/** How many sentences back the hour may have been told. */
const REACH = 2;
const MINUTES = { hour: 60, minute: 1 } as const;
const DAY = 24 * 60;
/** "The guns opened fire at 6:30 on 3 April; an hour later they were silent": so long from an hour that was just told. */
export function hourFrom(
  { unit, count }: ShiftForm,
  expression: RecognisedExpression,
  { mentions }: ResolveContext,
): Resolved | undefined {
  const last = mentions.at(-1);
  const time = /T(\d\d):(\d\d)$/.exec(last?.value ?? '');
  if (!last || !time || expression.sentence - last.expression.sentence > REACH) return undefined;
  if (unit !== 'hour' && unit !== 'minute') return undefined;
  const minutes = Number(time[1]) * 60 + Number(time[2]) + Math.round(count! * MINUTES[unit]);
  const day = addDays(last.span.start, Math.floor(minutes / DAY));
  const rest = ((minutes % DAY) + DAY) % DAY;
  const { start, end } = last.expression;
  return {
    type: 'TIME',
    value: `${day}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`,
    reason: `${quoted(expression)} is counted from ${quoted(last.expression)}.`,
    anchor: { kind: 'expression', start, end },
  };
}
