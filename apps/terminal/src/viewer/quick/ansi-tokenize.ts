import {
  ansiCodesToString,
  diffAnsiCodes,
  reduceAnsiCodesIncremental,
  type StyledChar,
  type Token,
  tokenize as tokensOf,
} from '@alcalzone/ansi-tokenize';
import { Recent } from './recent.js';

export * from '@alcalzone/ansi-tokenize';

/** Room for the lines of two large screens; more would only be kept for nothing. */
const lines = new Recent<Token[]>(200);
const sequences = new Recent<Token[]>(500);
const characters = new Map<string, Token>();
const styledLines = new WeakMap<Token[], StyledChar[]>();

/** Colours, and letters that stand alone: no segmentation is needed to tell one from the next. */
const STEADY = /^(?:\x1b\[[\d;]*m|[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25fc])*$/;
const CODES = /(\x1b\[[\d;]*m)/;

/** A line's tokens, as the package of this name tells them; the same line gives the same array. */
export function tokenize(line: string, end?: number): Token[] {
  return end === undefined ? lines.get(line, makeTokens) : tokensOf(line, end);
}

function makeTokens(line: string): Token[] {
  if (!STEADY.test(line)) return tokensOf(line);
  const tokens: Token[] = [];
  for (const part of line.split(CODES)) {
    if (part.startsWith('\x1b')) tokens.push(...sequences.get(part, (code) => tokensOf(code)));
    else for (const character of part) tokens.push(characterToken(character));
  }
  return tokens;
}

function characterToken(value: string): Token {
  let token = characters.get(value);
  if (!token) {
    token = { type: 'char', value, fullWidth: false };
    characters.set(value, token);
  }
  return token;
}

/** The characters of tokens with their styles; neighbours of one look share one list of them. */
export function styledCharsFromTokens(tokens: Token[]): StyledChar[] {
  let styled = styledLines.get(tokens);
  if (styled) return styled;
  styled = [];
  let styles: StyledChar['styles'] = [];
  for (const token of tokens) {
    if (token.type === 'ansi') styles = reduceAnsiCodesIncremental(styles, [token]);
    else if (token.type === 'char') styled.push({ ...token, styles });
  }
  styledLines.set(tokens, styled);
  return styled;
}

/** Characters as text with the codes between them; where a list of styles is shared, nothing has to be compared. */
export function styledCharsToString(styled: readonly StyledChar[]): string {
  let text = '';
  let before: StyledChar['styles'] = [];
  for (const { value, styles } of styled) {
    if (styles !== before && styles.length + before.length > 0)
      text += ansiCodesToString(diffAnsiCodes(before, styles));
    text += value;
    before = styles;
  }
  return before.length > 0 ? text + ansiCodesToString(diffAnsiCodes(before, [])) : text;
}
