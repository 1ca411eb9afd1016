import { type Parser, ParsingComponents, type ParsingContext } from 'chrono-node';
import { NewsResult } from './news-result.js';
import { compilePattern } from './patterns.js';
import type { Rule } from './rule.js';
import { type Mask, maskOf } from './triggers.js';

/** How much of the text beside a match the conditions on it may see. */
const WINDOW = 48;

/** A rule as one of chrono's parsers. */
export class RuleParser implements Parser {
  /** The triggers that a sentence must hold for this rule to be tried. */
  readonly mask: Mask;
  readonly regex: RegExp;
  /** The same, for a search that goes on where it stopped. */
  private readonly search: RegExp;
  private readonly notAfter: RegExp | undefined;
  private readonly notBefore: RegExp | undefined;

  constructor(readonly rule: Rule) {
    this.mask = maskOf(rule.needs);
    this.regex = compilePattern(rule.pattern);
    this.search = new RegExp(this.regex.source, 'gi');
    this.notAfter = rule.notAfter ? compileEdge(rule.notAfter, 'after') : undefined;
    this.notBefore = rule.notBefore ? compileEdge(rule.notBefore, 'before') : undefined;
  }

  pattern(): RegExp {
    return this.regex;
  }

  /** Adds what the rule finds in a sentence. As chrono's own loop does, but with no copy of the rest of the text for each try. */
  collect(context: ParsingContext, found: NewsResult[]): void {
    const { search } = this;
    search.lastIndex = 0;
    for (let match = search.exec(context.text); match; match = search.exec(context.text)) {
      const result = this.extract(context, match);
      if (result) found.push(result);
      search.lastIndex = result ? result.endIndex : match.index + 1;
    }
  }

  extract(context: ParsingContext, match: RegExpMatchArray): NewsResult | null {
    const { text } = context;
    const start = match.index!;
    const end = start + match[0].length;
    // "$90s" is money.
    if (start > 0 && text[start - 1] === '$') return null;
    const beside = { before: text.slice(Math.max(0, start - WINDOW), start), after: text.slice(end, end + WINDOW) };
    if (this.notAfter?.test(beside.before) || this.notBefore?.test(beside.after)) return null;
    const reading = this.rule.read(match.groups ?? {}, beside);
    if (!reading) return null;
    return new NewsResult(context.reference, sharedComponents(context), start, match[0], this.rule, reading);
  }
}

let shared: ParsingComponents | undefined;

/** chrono's components are not read: one set of them serves every result. */
function sharedComponents(context: ParsingContext): ParsingComponents {
  shared ??= new ParsingComponents(context.reference);
  return shared;
}

function compileEdge(pattern: string, side: 'after' | 'before'): RegExp {
  const source = compilePattern(pattern).source.slice('\\b(?:'.length, -')(?!\\w)'.length);
  return new RegExp(side === 'after' ? `(?:^|\\b|(?=\\W))(?:${source})$` : `^(?:${source})`, 'i');
}
