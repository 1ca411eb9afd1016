import type { DateModifier, TextSpan } from '../model/index.js';
import { type TextReading, withoutMarks } from '../text/index.js';
import type { Form } from './form.js';
import { parseNews } from './news-chrono.js';
import type { NewsOption } from './news-option.js';
import { settleOrder } from './settle-order.js';
import { keyOf, triggersIn } from './triggers.js';

/** A stretch of text that names a time, before anything is known of the day that it is read from. */
export interface RecognisedExpression extends TextSpan {
  text: string;
  /** Index of its sentence. */
  sentence: number;
  /** Id of the rule that found it. */
  rule: string;
  form: Form;
  /** Time of day that the words add to the form: `TMO`, `T10:35`. */
  clock?: string;
  mod?: string;
  modifier?: DateModifier;
}

/** Finds the temporal expressions of a text, sentence by sentence; a sentence without trigger words costs one look-up a word. */
export function recogniseExpressions(reading: TextReading): RecognisedExpression[] {
  const found: RecognisedExpression[] = [];
  reading.sentences.forEach((sentence, index) => {
    const triggers = triggersIn(reading.tokens, sentence.firstToken, sentence.endToken);
    if (keyOf(triggers) === 0) return;
    const { text, startOf, endOf } = withoutMarks(reading.text.slice(sentence.start, sentence.end));
    const option: NewsOption = { reading, sentence };
    for (const result of parseNews(text, triggers, option)) {
      const start = sentence.start + startOf(result.index);
      const end = sentence.start + endOf(result.endIndex);
      found.push({
        start,
        end,
        text: reading.text.slice(start, end),
        sentence: index,
        rule: result.rule.id,
        form: result.form,
        clock: result.clock,
        mod: result.mod,
        modifier: result.modifier,
      });
    }
  });
  settleOrder(found);
  return withoutStamps(found, reading.text);
}

/** "0946: Ana Roe in Westport ... 1206: John Doe at the pier": on a live page that writes its hours so, four figures are no year. */
function withoutStamps(found: RecognisedExpression[], text: string): RecognisedExpression[] {
  const isStamp = ({ end, text: words }: RecognisedExpression) => text[end] === ':' && HOURS.test(words);
  return found.some(isStamp) && EARLY.test(text) ? found.filter((one) => !isStamp(one)) : found;
}

const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const EARLY = /(?:^|\s)0\d[0-5]\d:\s/;
