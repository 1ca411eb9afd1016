import type { TextReading, Token } from '../../text/index.js';
import { antecedent } from '../clauses/antecedent.js';
import { type Clause, readClauses } from '../clauses/read-clauses.js';
import { findSubject } from '../phrases/find-subject.js';
import type { Around } from './headline-words.js';
import { isSaying } from './saying-clauses.js';

/** "The jet gave little trouble until May, when it lost a wheel": a pronoun behind "when" means the subject of the clause before. */
export function subjectOfMain(
  { first, verb }: Clause,
  { reading, draft, dates, opening }: Around,
): number[] | undefined {
  const { tokens } = reading;
  const [opener, pronoun] = [tokens[first]!.lower, tokens[first + 1]?.lower ?? ''];
  if (!/^(?:when|while|until|since|after|before|because|although)$/.test(opener) || !/^(?:it|they)$/.test(pronoun))
    return undefined;
  const clauses = readClauses(tokens, reading.sentences[draft.sentence]!);
  const before = clauses[clauses.findIndex((clause) => clause.verb === verb) - 1];
  // "It was hard, some said, because it came late": what came is none of those who say so.
  return before && !isSaying(before)
    ? findSubject({ tokens, sentence: opening, first: Math.max(before.first, opening), group: before.group, dates })
    : undefined;
}

/** "his friend John Doe": the name alone says who is meant. */
function withoutRelation(subject: number[] | undefined, tokens: TextReading['tokens']): number[] | undefined {
  if (!subject || !/^(?:his|her|its|their)$/i.test(tokens[subject[0]!]!.text)) return subject;
  const name = subject.findIndex((i) => tokens[i]!.pos === 'PROPN');
  const related = name > 1 && subject.slice(1, name).every((i) => /^(?:NOUN|ADJ)$/.test(tokens[i]!.pos));
  const named = related && tokens[subject[name - 1]!]!.pos === 'NOUN' && subject.length - name > 1;
  return named && subject.slice(name).every((i) => tokens[i]!.pos === 'PROPN') ? subject.slice(name) : subject;
}

/** "The page fill", "the page were": where the subject that was found can't be the verb's, it is another one's. */
export function disagrees(
  subject: readonly number[],
  { verb, group, tense }: Clause,
  { reading: { tokens }, names }: Around,
): boolean {
  const plain = tense === 'present' && group === verb && tokens[verb]!.pos !== 'AUX' && !/s$/.test(tokens[verb]!.lower);
  const many = plain || /^(?:are|were|have)$/.test(tokens[group]!.lower);
  if (!many) return false;
  const after = subject.findIndex((i) => tokens[i]!.pos === 'ADP');
  const core = after > 0 ? subject.slice(0, after) : subject;
  if (core.some((i) => tokens[i]!.pos === 'NUM' || /^(?:and|or)$/.test(tokens[i]!.lower))) return false;
  const head = tokens[core.at(-1)!]!;
  // "the mayor, the oldest of all, and Roe are": one of two.
  const second = /^(?:and|or)$/.test(tokens[subject[0]! - 1]?.lower ?? '') && !/s$/.test(head.lower);
  if (second && head.pos === 'PROPN' && /^(?:are|were|have)$/.test(tokens[group]!.lower)) return true;
  if (head.pos === 'PROPN') {
    const one = /s$/.test(head.lower) ? /^person$/ : /^(?:person|place)$/;
    return names.some(({ kind = '', start, end }) => one.test(kind) && start < head.end && end >= head.end);
  }
  return head.pos === 'NOUN' && !COLLECTIVE.test(head.lower) && !/s$/.test(head.lower);
}

/** Nouns that take a plural verb without an ending that says so. */
const COLLECTIVE =
  /(?:men|people|police|children|folk|youth|staff|team|crew|family|public|majority|minority|number|handful|group|couple|pair|half|rest|lot|most|few|many|army|government|company|firm|union|party|council|committee|board|band|club|media|data|cattle|youth|clergy|elite|press)$/;

/** "Her fear grew after Roe spoke": who is named again behind the pronoun is somebody else. */
export function isNamedAgain(name: readonly number[], { group, end }: Clause, tokens: TextReading['tokens']): boolean {
  const { lower, pos } = tokens[name.at(-1)!]!;
  return pos === 'PROPN' && tokens.slice(group, end).some((token) => token.lower === lower);
}

/** The words of a clause's subject, wherever they stand; undefined for a pronoun. */
export function subjectOf(clause: Clause, around: Around, first: number): number[] | undefined {
  const { reading, dates, opening } = around;
  const { tokens } = reading;
  const surroundings = { tokens, sentence: opening, first, group: clause.group, dates };
  // "Acme, the firm that made the bolt, sued": what stands before the aside.
  const { about = clause.opening, parted } = clause;
  const before =
    about !== undefined && parted !== undefined && about >= opening
      ? findSubject({ ...surroundings, first: about, group: parted })
      : undefined;
  const raised = isRaised(clause, tokens) ? antecedent(surroundings, first) : undefined;
  return withoutRelation(before ?? raised ?? findSubject(surroundings), tokens);
}

/** "a letter saying nine boats were stolen": behind such a participle, the subject is the noun right before the auxiliary. */
function isRaised({ first, group, verb, opening }: Clause, tokens: readonly Token[]): boolean {
  if (opening !== undefined || first !== group || group === verb || tokens[group]!.pos !== 'AUX') return false;
  let i = group - 1;
  while (i > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[i]!.pos)) i--;
  // "to discuss how the flood has hit the towns"
  if (i < group - 1 && /^(?:how|why|whether)$/.test(tokens[i]!.lower)) return true;
  return i < group - 1 && tokens[i]!.pos === 'VERB' && STATING.test(tokens[i]!.lower);
}
const STATING =
  /^(?:say|indicat|show|suggest|mean|claim|alleg|announc|confirm|report|stat|warn|admit|reveal|not|add)(?:t)?ing$/;
