import { edtfOfSpan, narrowSpan, spanOfTimex, spanWords, unitOfTimex } from '../calendar/index.js';
import type { DateModifier, PublicationDate, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { directionOf } from './direction/direction.js';
import type { RecognisedExpression } from './recognise.js';
import { noteHeading } from './resolve/chronology.js';
import { comparedPart } from './resolve/compared-part.js';
import type { Mention, ResolveContext, Resolved } from './resolve/context.js';
import { isRecord } from './resolve/is-record.js';
import { isNamed } from './resolve/numbered-weekday.js';
import { pointMod } from './resolve/point-mod.js';
import { resolveForm } from './resolve/resolve-form.js';
import { SHARE_UNDATED, tellsStory } from './resolve/tells-story.js';

/** Gives recognised expressions their values, in the order of the text, read against the document's date where there is one. */
export function resolveExpressions(
  recognised: RecognisedExpression[],
  reading: TextReading,
  published: PublicationDate | undefined,
): TemporalExpression[] {
  // An inferred date begins with the last day told of: "Sunday" is that day rather than one of the week after it.
  const today = published?.basis === 'inferred' ? published.start : published?.end;
  const publication = publicationWords(published);
  const story = tellsStory(recognised, today, published ? undefined : SHARE_UNDATED);
  const context: ResolveContext = { reading, today, published, publication, story, mentions: [] };
  return recognised.flatMap((expression) => resolveExpression(expression, context) ?? []);
}

function resolveExpression(expression: RecognisedExpression, context: ResolveContext): TemporalExpression | null {
  const resolved = resolveForm(expression.form, expression, context);
  if (!resolved) return null;
  noteHeading(expression, context);
  const { start, end, text } = expression;
  const clock = resolved.clock ?? expression.clock;
  const value = clock ? `${resolved.value}${clock}` : resolved.value;
  const type = clock ? 'TIME' : resolved.type;
  const whole = resolved.span ?? spanOfTimex(value) ?? undefined;
  const part = whole && comparedPart(expression, whole, context);
  // "at about noon" is about the hour, not the day.
  const isOfHour = clock && expression.modifier === 'about';
  const modifier = part || isOfHour ? undefined : (expression.modifier ?? edgeOf(expression));
  const span = part ?? (whole && narrowSpan(whole, modifier));
  const unit = unitOfTimex(value);
  // "at 8 a.m. (2300 GMT Thursday)": the same time for other readers is not the day that the story is on.
  const restated = clock !== undefined && context.reading.text[start - 1] === '(';
  const record = isRecord(expression, context.reading.text);
  const aside = restated || resolved.aside || record || isCompared(expression, context.reading.text);
  if (record && whole && unit) context.record = { expression, value, unit, span: whole };
  if (whole && unit && type !== 'DURATION' && !aside)
    remember(context, sceneOf({ expression, value, unit, span: whole }, resolved, context));
  else if (type === 'DURATION' && /^P\d+M$/.test(value) && context.published) {
    remember(context, { expression, value, unit: 'span', span: context.published });
  }
  const { anchor, reason } = resolved;
  return {
    start,
    end,
    text,
    type,
    value,
    mod: pointMod(expression, type),
    edtf: span && qualify(span === whole && PLAIN.test(value) ? value : edtfOfSpan(span), modifier),
    span,
    modifier,
    anchor,
    reason,
  };
}

/** "recouping most of the previous day's losses": what is measured by is not the day that the story is on. */
const isCompared = ({ end, form }: RecognisedExpression, text: string): boolean =>
  form.kind === 'shift' &&
  form.from === 'mention' &&
  form.unit === 'day' &&
  form.count === -1 &&
  /^['’]s\b/.test(text.slice(end, end + 3));

/** Counted back from what was told, where what it tells of had been before. */
const isFlashback = (expression: RecognisedExpression, reading: TextReading): boolean =>
  expression.form.kind === 'shift' &&
  expression.form.from === 'mention' &&
  (expression.form.count ?? 0) < 0 &&
  /^(?:had|would)\b/i.test(directionOf(expression, reading).cue ?? '');

/** Days pointed at from others, and days told with their weekday, tell a scene. */
const sceneOf = (mention: Mention, { anchor }: Resolved, { story, reading }: ResolveContext): Mention => ({
  expression: mention.expression,
  value: mention.value,
  unit: mention.unit,
  span: mention.span,
  flashback: story && isFlashback(mention.expression, reading),
  scene: anchor?.kind === 'expression' || isNamed(mention),
});

/** "the middle of the year" is told by its own words, with none before them. */
const edgeOf = ({ mod, clock, form }: RecognisedExpression): DateModifier | undefined =>
  clock || form.kind !== 'shift' ? undefined : EDGES[mod ?? ''];
const EDGES: Readonly<Record<string, DateModifier>> = { START: 'early', MID: 'mid', END: 'late' };

/** Values of years, months and days are EDTF as they are. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** Nobody leans on what was said hundreds of dates ago, and a long text must not be searched again for each of its dates. */
const MEMORY = 200;

function remember({ mentions }: ResolveContext, mention: Mention): void {
  if (mentions.length >= 2 * MEMORY) mentions.splice(0, MEMORY);
  mentions.push(mention);
}

function publicationWords(published: PublicationDate | undefined): string {
  if (!published) return 'publication';
  return `publication (${published.basis === 'inferred' ? 'about ' : ''}${spanWords(published)})`;
}

/** EDTF's mark for an approximate date; an interval carries it at both ends. */
function qualify(edtf: string, modifier: DateModifier | undefined): string {
  return modifier === 'about' ? edtf.replace(/[^/]+/g, '$&~') : edtf;
}
