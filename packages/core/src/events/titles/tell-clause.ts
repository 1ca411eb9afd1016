import type { Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';
import { type Clause, readClauses } from '../clauses/read-clauses.js';
import { isReduced } from '../phrases/find-subject.js';
import { lacksObject } from '../phrases/lacks-object.js';
import { isCapital } from '../phrases/pass-date.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { ownerOf, standIn } from '../pronouns/stand-in.js';
import { besideSeam } from './beside-seam.js';
import { finishHeadline } from './finish-headline.js';
import { disagrees, isNamedAgain, subjectOf, subjectOfMain } from './headline-subject.js';
import { type Around, lessen, textOf, type Words } from './headline-words.js';
import { isPlainly, isSaying, isWithinSaying, sayingOf, saysNothing } from './saying-clauses.js';
import { LONGEST } from './shorten-headline.js';
import { shownBy } from './shown-by.js';
import { isUntold } from './untold.js';

/** A clause as a headline of its own: who did what; undefined where its words can't be told without more. */
export function tellClause(clause: Clause, around: Around): Words | undefined {
  if (clause.group < around.opening) return undefined;
  const saying = sayingOf(clause, around);
  return saying ? tellClause(saying, around) : tellOnly(clause, around);
}

/** "It states that the letter was opened": what is found or stated, where who says so can't be told. */
export function tellStated(clause: Clause, around: Around): Words | undefined {
  const saying = sayingOf(clause, around);
  const stated = saying !== undefined && isPlainly(saying) && /^(?:past|perfect|pluperfect)$/.test(clause.tense);
  return stated ? tellOnly(clause, around) : undefined;
}

/** The same, whoever says it. */
function tellOnly(clause: Clause, around: Around): Words | undefined {
  const { reading, dates, end } = around;
  const { tokens } = reading;
  // ", killing two" is told with what led to it, and "accused of having fled" isn't "fled".
  const lead = /^having$/i.test(tokens[clause.group - 1]?.text ?? '') ? clause.group - 1 : clause.group;
  const gerund = /ing$/i.test(tokens[lead]!.text) && (clause.tense === 'bare' || lead < clause.verb);
  if (gerund && (lead === clause.verb || tokens[lead - 1]?.pos === 'ADP')) return tellResult(clause, around);
  // "saw the wall being built"
  if (clause.tense === 'bare' && tokens[clause.group]!.lower === 'being') return undefined;
  if (isMeant(clause, around)) return tellResult(clause, around);
  const shown = shownBy(clause, around);
  if (shown) return tellOnly(shown, around);
  const first = firstOf(clause, around);
  if (isUntold(clause, around, first)) return undefined;
  const predicate = readPredicate(clause, { tokens, dates, end });
  if (!predicate || lacksObject(clause, predicate, tokens, dates)) return undefined;
  if (isSaying(clause) && !clause.passive && saysNothing(clause, predicate, around)) return undefined;
  const subject = withPair(subjectOf(clause, around, first), around, first);
  if (subject && (disagrees(subject, clause, around) || isInName(clause, subject, tokens))) return undefined;
  const own = subject && !/^(?:his|her|its|their)$/i.test(tokens[subject[0]!]!.text);
  return own ? tellOwn(subject, predicate, clause, around) : tellNamed(subject, predicate, clause, around, first);
}

/** With the subject that the clause has. */
function tellOwn(subject: number[], predicate: number[], clause: Clause, around: Around): Words | undefined {
  const { draft, reading, names } = around;
  const { tokens } = reading;
  // "The airline ordered nine jets": which one, where the article has just named it.
  const owner = ownerOf(subject, draft.sentence, reading, names);
  const named = owner && !isNamedAgain(owner, clause, tokens);
  const told = named ? finishHeadline([...owner, ...predicate], draft, reading) : undefined;
  if (told) return lessen(told, 0.5);
  if (CAPTION.test(textOf(subject, reading))) return undefined;
  const done = finishHeadline([...subject, ...predicate], draft, reading);
  return done && isAside(clause, tokens) ? lessen(done, 1.5) : done;
}

/** With the name that a pronoun stands for, or that whose the subject is. */
function tellNamed(
  subject: number[] | undefined,
  predicate: number[],
  clause: Clause,
  around: Around,
  first: number,
): Words | undefined {
  const { draft, reading, names } = around;
  const { tokens } = reading;
  const pronoun = hasPronoun(tokens, first, clause.group);
  // "She packed and left on Monday": the pronoun stands in the clause before.
  const host = subject || pronoun ? undefined : hostOf(clause, around);
  if (!subject && !pronoun && !host) return undefined;
  const shared = subject ? undefined : subjectOfMain(clause, around);
  const name = shared ?? standIn({ ...draft, clause: host ?? clause }, reading, names);
  const sure = name && !isNamedAgain(name, clause, tokens) && (subject || !disagrees(name, clause, around));
  // "Its shares fell": whose, nobody needs to know who reads the event.
  if (!sure) return subject && dropPossessive(subject, predicate, around);
  const told = subject
    ? finishHeadline([...subject.slice(1), ...predicate], draft, reading, `${textOf(name, reading)}'s `)
    : finishHeadline([...name, ...predicate], draft, reading);
  return told && lessen(told, 0.5);
}

/** "Oak Fire — 11 dead in Port Springs": the verb is part of a name, whatever it looks like. */
const isInName = ({ verb, group }: Clause, subject: readonly number[], tokens: readonly Token[]): boolean =>
  verb === group && isCapital(tokens[verb - 1]) && /^\p{Lu}/u.test(tokens[verb]!.text) && !subject.includes(verb - 1);

/** "Nine sailors and their families were moved": whose the second of a pair is, the first says. */
function withPair(subject: number[] | undefined, { reading: { tokens }, dates }: Around, first: number) {
  const at = subject?.[0] ?? 0;
  if (!subject || !/^(?:his|her|its|their)$/.test(tokens[at]!.lower) || tokens[at - 1]?.lower !== 'and') return subject;
  const pair = Array.from({ length: at - first }, (_, i) => first + i);
  const plain = pair.every((i) => PAIRED.test(tokens[i]!.pos) && !isDated(tokens[i]!, dates));
  return pair.length > 1 && plain ? [...pair, ...subject] : subject;
}
const PAIRED = /^(?:NOUN|PROPN|ADJ|NUM|DET|CCONJ|ADP)$/;

const hasPronoun = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ lower }) => /^(?:he|she|it|they)$/.test(lower));

/** The clause before one that "and" joins to it without a subject of its own, where a pronoun is the subject of both. */
function hostOf({ first, group, verb, tense }: Clause, { reading, draft }: Around): Clause | undefined {
  const { tokens, sentences } = reading;
  if (tense === 'bare' || !/^(?:and|but|then)$/.test(tokens[first]!.lower)) return undefined;
  if (!tokens.slice(first + 1, group).every(({ pos }) => pos === 'ADV')) return undefined;
  const clauses = readClauses(tokens, sentences[draft.sentence]!);
  const host = clauses[clauses.findIndex((clause) => clause.verb === verb) - 1];
  return host && host.end === first && hasPronoun(tokens, host.first, host.group) ? host : undefined;
}

/** "but in May, a shell hit the mill, aimed at the guild": of several commas, the last before such a participle parts it from its host. */
function isMeant({ first, group, verb, opening }: Clause, { reading: { tokens }, ...around }: Around): boolean {
  if (group !== verb || first !== group || opening !== undefined || tokens[verb - 1]?.text !== ',') return false;
  if (
    tokens[verb + 1]?.pos !== 'ADP' ||
    !/^(?:aimed|meant|intended|designed|directed|targeted)$/.test(tokens[verb]!.lower)
  )
    return false;
  return !isReduced({ tokens, sentence: around.opening, group });
}

/** "Roe, flanked by two mayors, spoke": what is said beside the point. */
const isAside = ({ verb, group }: Clause, tokens: readonly Token[]): boolean =>
  group === verb && tokens[verb - 1]?.text === ',' && tokens[verb + 1]?.lower === 'by';
const CAPTION = /^(?:left|right|cent(?:er|re)|above|below|top|bottom|pictured)$/i;

/** Where a clause begins whose sentence begins behind a missing full stop: there, where no other verb stands between. */
function firstOf({ first, group }: Clause, { reading: { tokens, sentences }, draft, opening }: Around): number {
  if (opening >= first || opening === sentences[draft.sentence]!.firstToken) return Math.max(first, opening);
  return tokens.slice(opening, group).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? first : opening;
}

function dropPossessive(subject: number[], predicate: number[], { draft, reading }: Around): Words | undefined {
  const told = finishHeadline([...subject.slice(1), ...predicate], draft, reading);
  return told && lessen(told, 2);
}

/** The first clause before a participle, with the participle where both are short enough. */
function tellResult(clause: Clause, around: Around): Words | undefined {
  const { group, first } = clause;
  const { draft, reading, dates, end } = around;
  const { tokens } = reading;
  // "fled after a shell hit the mill, killing two": the clause right before led to it.
  const clauses = readClauses(tokens, reading.sentences[draft.sentence]!);
  const before = clauses[clauses.findIndex(({ verb }) => verb === clause.verb) - 1];
  const near = before && before.end === first && before.tense !== 'bare' ? tellClause(before, around) : undefined;
  const host = near ?? tellSentence(around, group);
  if (!host || tokens[group - 1]?.text !== ',' || host.words.at(-1)! >= first) return host;
  const result = readPredicate(clause, { tokens, dates, end });
  const told = result && finishHeadline([...host.words, group - 1, ...result], draft, reading);
  return told && told.text.length <= LONGEST ? told : host;
}

/** "It was bought by Jane Roe, who had made bottles": what is said of a noun of the sentence is none of what that tells. */
const isSaidOfNoun = ({ first }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:who|whose|whom|which)$/.test(tokens[first]!.lower);

/** The sentence's first clause that stands on its own, of those before a token; one that is said of a noun, where `any` is set. */
export function tellSentence(around: Around, before = Number.POSITIVE_INFINITY, any = true): Words | undefined {
  const { reading, draft } = around;
  for (const clause of readClauses(reading.tokens, reading.sentences[draft.sentence]!)) {
    if (clause.verb >= before) break;
    if (clause.verb === draft.clause?.verb || clause.tense === 'bare') continue;
    const copula = /^(?:is|are)$/.test(reading.tokens[clause.verb]!.lower);
    if ((!any || copula) && isSaidOfNoun(clause, reading.tokens)) continue;
    if (isWithinSaying(clause, around)) continue;
    if (isReduced({ tokens: reading.tokens, sentence: around.opening, group: clause.group })) continue;
    const told = tellClause(clause, besideSeam(clause, around));
    if (told) return told;
  }
  return undefined;
}
