import type { TextSpan } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';
import type { Clause } from '../clauses/read-clauses.js';
import { isCapital, isQuantity, passDate } from './pass-date.js';
import { closing, endOfAside, endOfExample, endOfFronted, endOfName, isList } from './predicate-asides.js';
import { isCutAt } from './predicate-cuts.js';
import { isLoneDay, isToldOf, opensFinite } from './predicate-dates.js';
import { hangingFrom, isAsked, isDash, isDegree, isNotOnly, NEGATION, sharesObject, TURNS } from './predicate-words.js';

const QUOTE = /^["“”`'«»]+$/;
/** Words that open a clause which a headline does without. */
const OPENS =
  /^(?:who|which|whom|whose|where|when|while|because|although|though|whereas|unless|but|yet|so|despite|amid|according)$/i;
/** What must be told together with the clause that follows it. */
const NEEDS_CLAUSE = /^(?:those|anyone|everyone|what|all|one|any|how|why|if|whether)$/i;
/** Verbs that say something to somebody: "told the house that". */
const ADDRESSES = /^(?:tell|told|inform|assure|warn|remind|convince|persuade|notif|promise|show)/i;
const FINITE = /^(?:VERB|AUX)$/;
const JOINS_VERB = /^(?:to|and|or)$/i;

/** Where a predicate is read: to the end of the sentence at most. */
export interface Stretch {
  tokens: readonly Token[];
  dates: readonly TextSpan[];
  /** Where the sentence ends. */
  end: number;
}

/**
 * The tokens of a verb with its objects, up to where a full clause may end: without dates, asides and quotation marks. Undefined
 * where it breaks off before its object is told.
 */
export function readPredicate(clause: Clause, { tokens, dates, end }: Stretch): number[] | undefined {
  const kept = verbGroup(tokens, clause);
  const opening = tokens.slice(Math.max(clause.first, clause.group - 2), clause.group);
  const relative = opening.some(({ text }) => /^(?:who|which|that)$/i.test(text));
  /** The word that opens what is still without its verb: "that", "those". */
  let open = '';
  /** Where what is said begins with a phrase or clause of its own: the comma that ends it. */
  let fronted = -1;
  const hangs = HANGS.test(tokens[clause.first]!.lower);
  /** Within a date that says how much: "15 of the past 21 years". */
  let quantity = false;
  let i = clause.verb + 1;
  for (; i < end; i++) {
    const token = tokens[i]!;
    // A date between is passed over: "said on Monday that".
    const before = tokens[kept.at(-1)!]!;
    if (relative && !open && i > clause.verb + 1 && FINITE.test(token.pos) && !JOINS_VERB.test(before.text)) {
      // "who trained for a planned voyage": what stands before a noun is no verb.
      const attribute = /^(?:DET|ADJ|ADP)$/.test(before.pos) || /^(?:his|her|its|their)$/.test(before.lower);
      if (before.pos !== 'AUX' && before.pos !== 'VERB' && !attribute && !/ing$/.test(token.text)) break;
    }
    if (relative && i === clause.end && /^(?:VERB|AUX|ADV)$/.test(token.pos) && !/ing$/.test(token.text)) break;
    if (/^[;:—–]$|^--$/.test(token.text) || isDash(tokens, i)) break;
    if (i === fronted) {
      if (before.lower !== 'that') kept.push(i);
      continue;
    }
    if (token.text === ',') {
      const after = isDated(tokens[i + 1] ?? token, dates) ? passDate(tokens, i + 1, end, dates, []) + 1 : 0;
      if (after > 0 && tokens[after]?.text === ',') {
        i = after;
        continue;
      }
      const example = open === 'that' ? endOfAside(tokens, i, end) : endOfExample(tokens, i, end);
      if (example > 0) {
        i = example;
        continue;
      }
      const hanging = open ? -1 : hangingFrom(tokens, kept);
      if (hanging > 0) {
        // "sank as waves, which had grown all day, hit it": past the aside, or without what hangs.
        const aside = endOfAside(tokens, i, end);
        const opens = tokens[kept[hanging]!]!;
        if (aside === 0 && (/^(?:when|while|because|although)$/.test(opens.lower) || opens.pos === 'SCONJ')) {
          kept.length = hanging;
          break;
        }
        if (aside > 0) {
          i = aside;
          continue;
        }
      }
      const named = open ? 0 : endOfName(tokens, i, end);
      if (named > 0) {
        while (i < named) kept.push(i++);
        break;
      }
      if (!open && !isList(tokens, i, end)) break;
      if (isDated(tokens[i - 1]!, dates)) continue;
    }
    if (token.text === '(' || token.text === '[') {
      i = closing(tokens, i, end);
      continue;
    }
    // "resigned that Thursday"
    if (/^(?:that|this)$/.test(token.lower) && !isDated(token, dates) && isLoneDay(tokens, i + 1, end, dates)) continue;
    const dated = isDated(token, dates);
    quantity = dated && (quantity || isQuantity(tokens, i));
    if (dated && !quantity && !isNamed(tokens, i, clause)) {
      const led = kept.at(-1);
      i = passDate(tokens, i, end, dates, kept);
      // "thought Friday would be her last", "may regard this week as the end": the date is what is told of.
      if (isToldOf(tokens, led, kept.at(-1), i + 1)) return undefined;
      // "opened in May Lawyers said": behind a date with its preposition, a name begins something else.
      if (
        led !== undefined &&
        kept.at(-1) !== led &&
        tokens[led]!.pos === 'ADP' &&
        i + 1 < end &&
        isCapital(tokens[i + 1])
      )
        break;
      // "ten on Saturday and two more on Sunday"
      if (tokens[i + 1]?.pos === 'CCONJ') break;
      // "said hours after the law passed a vote": the noun of the date has a verb of its own.
      const then = tokens[tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1];
      if (!open && tokens[i]!.pos === 'NOUN' && then?.pos === 'VERB' && !/ing$/.test(then.lower)) break;
      // "when she was sacked five days later the guild met": what the clause opens for.
      if (hangs && i + 2 < end && OWN.test(tokens[i + 1]!.pos) && opensFinite(tokens, i + 1, end)) break;
      continue;
    }
    // "is urgent now that the dam leaks"
    if (token.lower === 'now' && tokens[i + 1]?.lower === 'that') break;
    const needed = NEEDS_CLAUSE.test(before.text) || before.pos === 'ADP' || isAsked(tokens, i);
    if (OPENS.test(token.text) && !isDegree(tokens, i) && !needed && !open && i > fronted) break;
    if (/^that$/i.test(token.text) && token.pos !== 'DET') {
      const addressed = token.pos === 'SCONJ' && ADDRESSES.test(tokens[clause.verb]!.text);
      if (/^(?:NOUN|PROPN)$/.test(before.pos) && !open && !addressed) break;
      open = 'that';
      fronted = endOfFronted(tokens, i + 1, end);
    } else if (
      isAsked(tokens, i) ||
      (NEEDS_CLAUSE.test(token.text) && /^(?:those|what|how|why|if|whether)$/i.test(token.text))
    ) {
      open = 'those';
    } else if (FINITE.test(token.pos) && i > fronted) {
      // "ruled that footage of Roe singing": the verb is still to come.
      if (open !== 'that' || !/ing$/.test(token.text) || before.pos === 'AUX') open = '';
    }
    if (!open && i > fronted && i >= clause.end && isCutAt(tokens, i, clause) && !sharesObject(tokens, i, clause))
      break;
    if (!QUOTE.test(token.text) && token.text !== ']') kept.push(i);
  }
  return open ? undefined : kept;
}

const HANGS = /^(?:when|after|as|while|before|once|since|because)$/;
const OWN = /^(?:DET|PRON)$/;

/** "dubbed Friday a day of boats": the day is what is told of. */
const isNamed = (tokens: readonly Token[], at: number, { verb }: Clause): boolean =>
  at === verb + 1 &&
  /^(?:dub|call|nam|declar|proclaim|designat)/.test(tokens[verb]!.lower) &&
  isBehindDay(tokens[at + 1]);
const isBehindDay = (token: Token | undefined): boolean =>
  token !== undefined && (QUOTE.test(token.text) || token.pos === 'DET');

/** "was killed" is "killed" in a headline, "has won" is "won"; where the participle isn't the past form too, its auxiliary stays. */
function verbGroup(tokens: readonly Token[], { group, verb, passive }: Clause): number[] {
  const words = tokens.slice(group, verb);
  const negates = (i: number) => NEGATION.test(tokens[i]!.text) && !isNotOnly(tokens, i);
  const negated = words.some((_, at) => negates(group + at));
  const regular = /(?:ed|ght|ld|nt)$/i.test(tokens[verb]!.text);
  const being = words.some(({ text }) => /^(?:being|will|would|to|may|might|could|should|must|can)$/i.test(text));
  const kept: number[] = [];
  for (let i = group; i < verb; i++) {
    const { text, pos } = tokens[i]!;
    const perfect = /^(?:has|have|had|been)$/i.test(text) && (regular || passive);
    const empty = perfect || /^having$/i.test(text) || (passive && /^(?:is|are|was|were)$/i.test(text));
    // "was yesterday charged"
    if (/^(?:NOUN|DET|PRON|ADJ)$/.test(pos)) continue;
    // "not only sank"
    if (isNotOnly(tokens, i)) continue;
    // "will almost certainly sink": what such a word goes with stays too.
    const turns = TURNS.test(text) || (i > group && TURNS.test(tokens[i - 1]!.text));
    if (pos === 'ADV' && !negates(i) && !turns) continue;
    if (empty && !negated && !being) continue;
    kept.push(i);
  }
  return [...kept, verb];
}
