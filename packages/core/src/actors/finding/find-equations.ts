import type { NameEquation, NameMention } from '../../model/index.js';
import { knownPlace } from './gazetteer.js';
import { initialsMatch, initialsOf } from './initials.js';
import { isAcronym } from './kind-evidence.js';

/**
 * What stands between two names that are one, in front of {@link TAIL}: "X, or Y", "X (formerly Y", "X is also known as Y". "The
 * president called Y" is a call, so that "called" takes a mark or a relative before it: "X, also called Y", "X, who is called Y".
 */
const SAME_AS = [
  /^\s*,?\s*\(?\s*(?:or|aka|a\.k\.a\.|alias|formerly|previously)$/iu,
  /^\s*,?\s*\(?\s*(?:(?:which|who) (?:is|was|are|were) )?(?:\p{Ll}+ly |also |better |sometimes |otherwise |once |then )*known(?: in \p{Lu}\p{L}+| locally| simply)? (?:as|by its \p{L}+ (?:name|acronym))$/iu,
  /^\s*(?:,\s*\(?\s*|\(\s*)(?:(?:which|who) (?:is|was|are|were) |\p{Ll}+ly |also |better |sometimes |otherwise |once |then )+(?:called|named|dubbed|nicknamed|abbreviated|referred to as)$/iu,
  /^\s*\((?:called|named|dubbed|nicknamed|abbreviated)$/iu,
];
/** What may stand right before the second name: a comma, an article, a quotation mark. */
const TAIL = /\s*,?\s*(?:the )?["“'‘]?$/i;

/** "X (Y", "the X party (Y" */
const IN_PARENTHESES =
  /^["”'’]?(?:\s+(?:party|movement|group|coalition|alliance|militia|union|front|bloc|company|agency))?\s*\(\s*(?:the )?["“]?$/;

/** "Anna Roe, a former manager known as Ria": what stands between a person's name and what friends call her. */
const KNOWN_AS = /^\s*,\s+(?:an?|the)\s[^,;.()"“”]{3,60}?\s(?:(?:better|also|widely|popularly)\s)?known as\s["“‘]?$/u;

/** Names that a text itself says are one: in parentheses, "X or Y" between commas, "also known as". */
export function findEquations(text: string, names: readonly NameMention[]): NameEquation[] {
  const equations: NameEquation[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const left = names[i]!;
    const known = names.slice(i + 1, i + 4).find(({ start }) => isKnownAs(left, text.slice(left.end, start)));
    if (known) equations.push({ left: left.text, right: known.text });
    const right = names[i + 1]!;
    if (right.start - left.end > 60) continue;
    const between = text.slice(left.end, right.start);
    const after = text.slice(right.end, right.end + 2);
    if (areEquated(left, right, between, after)) equations.push({ left: left.text, right: right.text });
  }
  return equations;
}

/** "Northern Institute for Coastal Ecology (NICE)": whatever else the letters may name. */
const isAbbreviated = (long: NameMention, short: NameMention, between: string, after: string): boolean =>
  short.text.length > 2 &&
  isAcronym(short.text) &&
  !knownPlace(long.text) &&
  /^\s*\($/.test(between) &&
  after.startsWith(')') &&
  initialsMatch(initialsOf(long.text), short.text);

const isKnownAs = ({ kind, text }: NameMention, between: string): boolean =>
  kind === 'person' && text.includes(' ') && between.length < 90 && KNOWN_AS.test(between);

function areEquated(left: NameMention, right: NameMention, between: string, after: string): boolean {
  if (isAbbreviated(left, right, between, after)) return true;
  // Which of a person and a group a foreign name is, the article's own word tells better than its shape.
  if (left.kind && right.kind && left.kind !== right.kind && [left.kind, right.kind].includes('place')) return false;
  // "The United Kingdom (Australia" slipped: two countries are never one.
  const [known, other] = [knownPlace(left.text), knownPlace(right.text)];
  if (known && other) return known === other;
  const [long, short] = left.text.length >= right.text.length ? [left, right] : [right, left];
  const inParentheses = IN_PARENTHESES.test(between) && /^["”]?\s*\)/.test(after);
  if (inParentheses && isAcronym(short.text)) {
    // "(CNN)" after a place says who reports from there.
    if (knownPlace(long.text)) return false;
    return (
      initialsMatch(initialsOf(long.text), short.text, true) ||
      // "the Silver Hearth party (SH)"
      initialsMatch(initialsOf(long.text.replace(/ \p{Ll}+$/u, '')), short.text) ||
      (left === long && left.kind === 'group' && short.text.length > 2)
    );
  }
  // "Jaish-e-Velm (JeV)"
  if (inParentheses && /^\p{Lu}\p{L}{1,5}$/u.test(short.text) && initialsMatch(initialsOf(long.text), short.text))
    return true;
  // "New Path (Nova Staza)": a group's name and what it is in its own language.
  if (inParentheses && left.kind === 'group' && right.kind === 'person' && right.text.includes(' ')) return true;
  const words = between.replace(TAIL, '');
  if (!SAME_AS.some((pattern) => pattern.test(words))) return false;
  // "Baghdad or Basra" is a choice; between commas, "the Harakat, or the Popular Corps" are two names of one.
  if (/^\s+or\b/i.test(between)) return false;
  if (/^\s*,\s*or\b/i.test(between))
    return (left.kind === 'group' || right.kind === 'group') && /^\s*[,.(–—]/.test(after);
  return true;
}
