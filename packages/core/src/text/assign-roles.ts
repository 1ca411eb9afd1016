import type { Sentence, TextSpan } from '../model/index.js';
import { isCreditLine, isMasthead } from './credit-lines.js';
import { isStamp } from './entry-stamps.js';
import { commentsStart } from './reader-comments.js';
import type { SentenceReading, Token } from './token.js';

type Role = Sentence['role'];

const FURNITURE =
  /^(?:\[.*\]$|source\s*:|disclaimer\b|updated\s*:|last updated|published\s*:|posted\s*:|editor'?s note|read (?:more|also)|related\s*:|see also|follow us|sign up|subscribe|click here|copyright\b|©|all rights reserved|share this|we welcome|this (?:article|story|piece) (?:was|is|has|first|appeared)|a version of this|(?:watch|listen|click on) (?:the|it|this|our|to)\b|send (?:us )?your\b|follow:|to play this content|if you have a comment|first broadcast\b|broadcast on\b|page last updated\b[^.]{0,60}$|\(required\b|the (?:views|viewpoints|opinions) expressed|advertisement\b|photo\s*:|image\s*:)/i;
const RIGHTS =
  /\ball rights reserved\b|\bcontributed to this (?:report|story|article)\b|\bJavaScript (?:must|is|needs)\b|\bholds? copyright\b|\bdo(?:es)? not necessarily reflect\b|©/i;
const BIOGRAPHY =
  /\bis (?:currently )?(?:a|an|the|writing)\b.{0,80}\b(?:author|commentator|correspondent|columnist|fellow|professor|freelance|journalist|book)\b/i;
const CAPTION =
  /\b(?:file )?photo(?:graph)?\s*(?:by|:|\/)|\bshown here\b|\bpictured\b|\((?:l|r|c|left|right|centre|center)\)|\b(?:getty images|afp photo|ap photo|reuters\/)|^(?:\d+px|a file (?:photo|picture))\b|\[(?:file|photo|reuters|ap|afp|getty)\b/i;
const DATE_ONLY =
  /^[\p{L}]{0,9},?\s*\d{0,2}(?:st|nd|rd|th)?,?\s*[\p{L}]{0,9}\.?,?\s+\d{1,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\.?$/u;
const OPENING = new Set(['“', '``', '«', '„']);
const CLOSING = new Set(['”', "''", '»']);
const HEADING_MARK = /(?:^|\n)[^\S\n]*#{1,6}[^\S\n]+$/;
const LONGEST_HEADING = 16;
const LONGEST_LEAD = 3;

/**
 * What each sentence is for: the headline, the lead, running text, a caption, somebody's words, or the paper's own
 * furniture (credits, links, notes on rights). A sentence is a quotation when all of it stands inside quotation marks.
 */
export function assignRoles(
  text: string,
  tokens: readonly Token[],
  sentences: SentenceReading[],
  quotes: readonly TextSpan[],
): SentenceReading[] {
  const perParagraph = new Map<number, number>();
  for (const { paragraph } of sentences) perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
  const comments = commentsStart(text);
  let body = 0;
  let quote = 0;
  let headlines = 0;
  let opened: SentenceReading | undefined;
  return sentences.map((sentence) => {
    if (sentence.start >= comments) return { ...sentence, role: 'boilerplate' };
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
    while (quote < quotes.length && quotes[quote]!.end <= sentence.start) quote++;
    const inside = isInside(sentence, quotes[quote]);
    const alone = perParagraph.get(sentence.paragraph) === 1;
    const marked = HEADING_MARK.test(text.slice(Math.max(0, sentence.start - 8), sentence.start));
    const first = headlines === 0 && body === 0;
    const found = roleOf(words, sentence, alone, marked, first, body, inside, tokens);
    // A lead is a paragraph. One of a single sentence may be a summary set above the story; then the next one leads too.
    const within = opened !== undefined && sentence.paragraph === opened.paragraph && body < LONGEST_LEAD;
    const second = body === 1 && opened !== undefined && perParagraph.get(opened.paragraph) === 1;
    const role = found === 'body' && (within || second) ? 'lead' : found;
    if (role === 'lead') opened ??= sentence;
    if (role === 'lead' || role === 'body') body++;
    if (role === 'headline') headlines++;
    return { ...sentence, role };
  });
}

function roleOf(
  words: string,
  sentence: SentenceReading,
  alone: boolean,
  marked: boolean,
  first: boolean,
  body: number,
  quoted: boolean,
  tokens: readonly Token[],
): Role {
  if (marked) return first ? 'headline' : 'boilerplate';
  if (alone && (isCreditLine(words) || isStamp(words))) return 'boilerplate';
  if (FURNITURE.test(words) || RIGHTS.test(words) || (alone && DATE_ONLY.test(words.trim()))) return 'boilerplate';
  const length = sentence.endToken - sentence.firstToken;
  const finished = /[.!?…]["'”’)\]]*$/.test(words.trim());
  const heading = alone && !finished && length <= LONGEST_HEADING;
  if (heading && first && isMasthead(words, verbsOf(sentence, tokens))) return 'boilerplate';
  if (heading)
    return first ? 'headline' : verbsOf(sentence, tokens).length > 0 && body === 0 ? 'caption' : 'boilerplate';
  if (first && alone && !finished && length <= 2 * LONGEST_HEADING) return 'headline';
  if (CAPTION.test(words)) return 'caption';
  if (quoted) return 'quotation';
  if (body > 4 && BIOGRAPHY.test(words)) return 'boilerplate';
  return body === 0 ? 'lead' : 'body';
}

const verbsOf = ({ firstToken, endToken }: SentenceReading, tokens: readonly Token[]): string[] =>
  tokens.slice(firstToken, endToken).flatMap(({ pos, text }) => (pos === 'VERB' ? [text] : []));

const isInside = (sentence: SentenceReading, span: TextSpan | undefined): boolean =>
  span !== undefined && span.start <= sentence.start + 1 && sentence.end <= span.end + 3;

/**
 * The stretches between quotation marks. A straight mark opens and closes in turn within its paragraph; a curly one may
 * stay open over paragraphs that begin with another opening mark, but never past a paragraph that doesn't.
 */
export function quotedSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/“|”|«|»|„|``|''|"|\n\s*\n/g)) {
    if (mark.startsWith('\n')) {
      if (open < 0 || /["“«`]/.test(text[index + mark.length] ?? '')) continue;
      spans.push({ start: open, end: index });
      open = -1;
    } else if (open < 0 && (OPENING.has(mark) || mark === '"')) open = index;
    else if (open >= 0 && (CLOSING.has(mark) || mark === '"')) {
      spans.push({ start: open, end: index + mark.length });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return spans;
}
