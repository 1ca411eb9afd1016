import { type ParsingComponents, ParsingResult, type ReferenceWithTimezone } from 'chrono-node';
import type { DateModifier } from '../model/index.js';
import type { Form } from './form.js';
import type { Rule, RuleReading } from './rule.js';

/**
 * chrono's result with what the rules read. chrono's own components have a day at their finest and an instant at their
 * heart; seasons, quarters, durations and "the day after the attack" need more room, so `start` is left as it comes.
 */
export class NewsResult extends ParsingResult {
  form: Form;
  clock: string | undefined;
  mod: string | undefined;
  modifier: DateModifier | undefined;

  constructor(
    reference: ReferenceWithTimezone,
    start: ParsingComponents,
    index: number,
    text: string,
    readonly rule: Rule,
    reading: RuleReading,
  ) {
    super(reference, index, text, start);
    this.form = reading.form;
    this.clock = reading.clock;
    this.mod = reading.mod;
  }

  get endIndex(): number {
    return this.index + this.text.length;
  }

  /** Moves the result's bounds within the sentence. */
  cover(sentence: string, start: number, end: number): void {
    this.index = start;
    this.text = sentence.slice(start, end);
  }
}
