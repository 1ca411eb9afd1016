import type { Token } from '../../text/index.js';
import type { Clause } from '../clauses/read-clauses.js';

/** The place where the next clause begins, where a word or a mark says so. */
export const isCutAt = (tokens: readonly Token[], at: number, { first, end, verb }: Clause): boolean =>
  /^(?:and|or|but|as|after|before|since|until|once|if)$/i.test(tokens[at]!.text) &&
  !(tokens[at]!.lower === 'as' && TAKES_AS.test(tokens[verb]!.lower)) &&
  !(at === verb + 1 && isPairedVerb(tokens, at, first)) &&
  !isPairedInfinitive(tokens, at) &&
  !isPairedAdjective(tokens, at) &&
  (at === end || tokens[at]!.pos === 'SCONJ' || /^(?:VERB|AUX|PRON)$/.test(tokens[at + 1]?.pos ?? ''));

/** "described the flood as a crime" */
const TAKES_AS = /^(?:describ|regard|dismiss|portray|characteri|denounc|hail)/;

/** "torched and ransacked the mill": two verbs right beside each other share their object; not "had nine men held and left town". */
const isPairedVerb = (tokens: readonly Token[], at: number, first: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.pos === 'VERB' &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 2]?.pos ?? '') &&
  !tokens.slice(first, at).some(({ lower }) => /^(?:ha[ds]|have|gets?|got)$/.test(lower));

/** "told not to kiss or shake hands" */
const isPairedInfinitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]!.lower) &&
  tokens[at - 2]?.lower === 'to' &&
  tokens[at - 1]!.pos === 'VERB' &&
  tokens[at + 1]?.pos === 'VERB' &&
  !/(?:ed|ing|s)$/.test(tokens[at + 1]!.lower);

/** "of large and growing ports" */
const isPairedAdjective = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]!.lower) &&
  (tokens[at - 1]!.pos === 'ADJ' || /ed$/.test(tokens[at - 1]!.lower)) &&
  /(?:ing|ed)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.pos === 'NOUN';
