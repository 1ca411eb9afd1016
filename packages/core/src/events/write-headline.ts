import type { NameMention, TextSpan } from '../model/index.js';
import { rootOf, rootOfBase, type TextReading } from '../text/index.js';
import type { Draft } from './draft.js';
import { CONTENT, findSubject, isDated, isReduced } from './find-subject.js';
import { finishHeadline, type Headline, LONGEST } from './finish-headline.js';
import { type Clause, readClauses } from './read-clauses.js';
import { readPredicate } from './read-predicate.js';
import { standIn } from './stand-in.js';
import { stripDateline } from './strip-dateline.js';
import { verbTables } from './verb-tables.js';

/** What a headline is the worse for that leaves out the event's own word, or that is no clause. */
const BESIDE = 2.5;
const NO_CLAUSE = 1;
const PLAIN = 4;

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ)$/;
const POSSESSIVE = /^['’]s?$/;

type Words = Headline & { words: number[] };

interface Around {
  draft: Draft;
  reading: TextReading;
  dates: readonly TextSpan[];
  names: readonly NameMention[];
  /** Where the sentence begins, behind a dateline. */
  opening: number;
  end: number;
}

/**
 * A mention as a headline: subject, verb and objects of its clause, without what opens the clause, its date, asides and
 * quotation marks; for an event that a noun tells, the noun phrase. A pronoun is told by the name that it stands for, where that
 * is sure. Where its words don't stand on their own, the first clause of its sentence that does; else the sentence.
 */
export function headlineOf(
  draft: Draft,
  reading: TextReading,
  dates: readonly TextSpan[],
  names: readonly NameMention[],
): Headline | undefined {
  const { clause, headToken, gapped } = draft;
  const sentence = reading.sentences[draft.sentence]!;
  const around = {
    draft,
    reading,
    dates,
    names,
    opening: stripDateline(reading.tokens, sentence),
    end: draft.until ?? sentence.endToken,
  };
  // "What happened to Flight 9?" tells of nothing.
  if (reading.tokens[sentence.endToken - 1]!.text === '?') return undefined;
  if (gapped) return tellGapped(gapped, around);
  const named = draft.passing === true && isNamedOnly(around);
  const nominal = named || clause === undefined || headToken < clause.group || headToken >= clause.end;
  const phrase = nominal ? finishHeadline(phraseTokens(around), draft, reading) : undefined;
  if (phrase && phrase.words.length > (named ? 1 : 3)) return lessen(phrase, NO_CLAUSE);
  const told = clause && tellClause(clause, around);
  if (told) return told.words.includes(headToken) ? told : lessen(told, BESIDE);
  const beside = tellSentence(around);
  if (beside) return lessen(beside, beside.words.includes(headToken) ? NO_CLAUSE : BESIDE);
  if (phrase) return lessen(phrase, BESIDE);
  return tellPlainly(around);
}

/** "and the second two days later": with the predicate that it shares with the clause before. */
function tellGapped({ clause, first, last }: NonNullable<Draft['gapped']>, { draft, reading, dates }: Around) {
  const predicate = readPredicate(clause, { tokens: reading.tokens, dates, end: first - 1 });
  const subject = Array.from({ length: last + 1 - first }, (_, i) => first + i);
  return predicate && finishHeadline([...subject, ...predicate], draft, reading);
}

/** "backed the 2019 protests": the clause only names the event; what happened "after" or "in" it is told by the clause. */
function isNamedOnly({ draft: { headToken, first }, reading: { tokens } }: Around): boolean {
  let from = headToken;
  while (from > first && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from - 1]!.pos)) from--;
  return tokens[from - 1]?.pos !== 'ADP';
}

const lessen = <Told extends Headline>(told: Told, by: number): Told => ({ ...told, weight: told.weight - by });

/** "denied that the ship was full": the clause that says who says what a clause tells; what is said isn't told without it. */
function sayingOf(clause: Clause, { reading, draft }: Around): Clause | undefined {
  const clauses = readClauses(reading.tokens, reading.sentences[draft.sentence]!);
  const before = clauses[clauses.findIndex(({ verb }) => verb === clause.verb) - 1];
  if (!before || !(isSaying(before) || isThinking(before)) || before.end !== clause.first) return undefined;
  const opener = reading.tokens[clause.first]!.text;
  return /^that$/i.test(opener) || clause.first === before.verb + 1 ? before : undefined;
}

function tellClause(clause: Clause, around: Around): Words | undefined {
  const { draft, reading, dates, names, opening, end } = around;
  const { tokens } = reading;
  if (clause.group < opening) return undefined;
  const saying = sayingOf(clause, around);
  if (saying) return tellClause(saying, around);
  // ", killing two": what the clause before it led to.
  // ", killing two" is told with what led to it, and "accused of having fled" isn't "fled".
  const lead = /^having$/i.test(tokens[clause.group - 1]?.text ?? '') ? clause.group - 1 : clause.group;
  const gerund = /ing$/i.test(tokens[lead]!.text) && (clause.tense === 'bare' || lead < clause.verb);
  if (gerund && (lead === clause.verb || tokens[lead - 1]?.pos === 'ADP')) return tellResult(clause, around);
  if (hasGap(clause, around)) return undefined;
  if (/^(?:if|unless|whether)$/i.test(tokens[Math.max(clause.first, opening)]!.text)) return undefined;
  const predicate = readPredicate(clause, { tokens, dates, end });
  if (!predicate || (isSaying(clause) && !clause.passive && saysNothing(clause, predicate, around))) return undefined;
  const first = Math.max(clause.first, opening);
  if (
    tokens
      .slice(Math.min(first, Math.max(clause.group - 4, opening)), clause.group)
      .some(({ text }) => /^(?:what|whatever|whose)$/i.test(text))
  )
    return undefined;
  // "Acme, the firm that made the bolt, sued": what stands before the aside.
  const { about = clause.opening, parted } = clause;
  const before =
    about !== undefined && parted !== undefined && about >= opening
      ? findSubject({ tokens, sentence: opening, first: about, group: parted, dates })
      : undefined;
  const subject = withoutRelation(
    before ?? findSubject({ tokens, sentence: opening, first, group: clause.group, dates }),
    tokens,
  );
  if (subject && !/^(?:his|her|its|their)$/i.test(tokens[subject[0]!]!.text)) {
    return finishHeadline([...subject, ...predicate], draft, reading);
  }
  const pronoun = tokens.slice(first, clause.group).some(({ text }) => /^(?:he|she|it|they)$/i.test(text));
  if (!subject && !pronoun) return undefined;
  const name = standIn({ ...draft, clause }, reading, names);
  // "Its shares fell": whose, nobody needs to know who reads the event.
  if (!name && !subject) {
    const shared = subjectOfMain(clause, around);
    const told = shared && finishHeadline([...shared, ...predicate], draft, reading);
    return told && lessen(told, 0.5);
  }
  if (!name) return subject && dropPossessive(subject, predicate, around);
  const told = subject
    ? finishHeadline([...subject.slice(1), ...predicate], draft, reading, `${textOf(name, reading)}'s `)
    : finishHeadline([...name, ...predicate], draft, reading);
  return told && lessen(told, 0.5);
}

/** "The jet gave little trouble until May, when it lost a wheel": a pronoun behind "when" means the subject of the clause before. */
function subjectOfMain({ first, verb }: Clause, { reading, draft, dates, opening }: Around): number[] | undefined {
  const { tokens } = reading;
  const [opener, pronoun] = [tokens[first]!.lower, tokens[first + 1]?.lower ?? ''];
  if (!/^(?:when|while|until)$/.test(opener) || !/^(?:it|they)$/.test(pronoun)) return undefined;
  const clauses = readClauses(tokens, reading.sentences[draft.sentence]!);
  const before = clauses[clauses.findIndex((clause) => clause.verb === verb) - 1];
  return (
    before &&
    findSubject({ tokens, sentence: opening, first: Math.max(before.first, opening), group: before.group, dates })
  );
}

function dropPossessive(subject: number[], predicate: number[], { draft, reading }: Around): Words | undefined {
  const told = finishHeadline([...subject.slice(1), ...predicate], draft, reading);
  return told && lessen(told, 2);
}

/** "his friend John Doe": the name alone says who is meant. */
function withoutRelation(subject: number[] | undefined, tokens: TextReading['tokens']): number[] | undefined {
  if (!subject || !/^(?:his|her|its|their)$/i.test(tokens[subject[0]!]!.text)) return subject;
  const name = subject.findIndex((i) => tokens[i]!.pos === 'PROPN');
  const related = name > 1 && subject.slice(1, name).every((i) => /^(?:NOUN|ADJ)$/.test(tokens[i]!.pos));
  const named = related && tokens[subject[name - 1]!]!.pos === 'NOUN' && subject.length - name > 1;
  return named && subject.slice(name).every((i) => tokens[i]!.pos === 'PROPN') ? subject.slice(name) : subject;
}

const FRONTS = /^(?:after|before|during|since|until|in|on|at|within|amid|following|despite|when|while|as)$/;

/** "the speech that she gave", "the seats it won": the object stands before the clause. */
function hasGap({ first, group, passive }: Clause, { reading: { tokens }, dates, opening }: Around): boolean {
  const opener = tokens[first]!.text;
  const comma = tokens[first - 1]?.text === ',' ? 1 : 0;
  const noun = (at: number) => /^(?:NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') && !isDated(tokens[at]!, dates);
  if (group - first > 1 && !passive && noun(first - 1 - comma)) {
    if (/^(?:which|whom)$/i.test(opener)) return true;
    if (/^that$/i.test(opener) && comma === 0) return !CONTENT.test(tokens[first - 1]!.text);
  }
  let subject = group - 1;
  while (subject > first && tokens[subject]!.pos === 'ADV') subject--;
  if (subject <= opening || !/^(?:he|she|it|they|we|i|you)$/i.test(tokens[subject]!.text) || !noun(subject - 1))
    return false;
  // "After the vote he left", "and minutes after the vote he left": a phrase that opens a clause needs no comma.
  const fronted = tokens.slice(Math.max(first, opening), subject).some(({ lower }) => FRONTS.test(lower));
  return subject === first || !(fronted || tokens[Math.max(first, opening)]!.pos === 'ADV');
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

/** The sentence's first clause that stands on its own, of those before a token. */
function tellSentence(around: Around, before = Number.POSITIVE_INFINITY): Words | undefined {
  const { reading, draft } = around;
  for (const clause of readClauses(reading.tokens, reading.sentences[draft.sentence]!)) {
    if (clause.verb >= before) break;
    if (clause.verb === draft.clause?.verb || clause.tense === 'bare') continue;
    if (isReduced({ tokens: reading.tokens, sentence: around.opening, group: clause.group })) continue;
    const told = tellClause(clause, around);
    if (told) return told;
  }
  return undefined;
}

/** What a sentence begins with as it is, up to a mark; for want of a subject, what was done. */
function tellPlainly(around: Around): Headline | undefined {
  const { draft, reading, dates, opening, end } = around;
  const { tokens } = reading;
  const plain: Clause = { ...NO_VERB, first: opening, group: opening, verb: opening, end: opening };
  const kept = readPredicate(plain, { tokens, dates, end }) ?? [];
  const verb = kept.findIndex((i) => tokens[i]!.pos === 'VERB');
  const subject = kept.slice(0, Math.max(verb, 0)).some((i) => /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos));
  const opens = /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[opening]?.pos ?? '') && !isDated(tokens[opening]!, dates);
  const bare = kept.some((i) => verbTables().reporting.has(rootOf(tokens[i]!.text)));
  const told = subject && opens && !bare ? finishHeadline(kept, draft, reading) : undefined;
  if (told) return lessen(told, PLAIN);
  if (draft.clause && (isSaying(draft.clause) || sayingOf(draft.clause, around))) return undefined;
  const predicate =
    draft.clause && draft.clause.tense !== 'bare' ? readPredicate(draft.clause, { tokens, dates, end }) : undefined;
  if (!predicate || (isSaying(draft.clause!) && saysNothing(draft.clause!, predicate, around))) return undefined;
  if (tokens[predicate[0]!]!.pos === 'AUX') return undefined;
  const done = finishHeadline(passiveOf(predicate, draft.clause!, tokens) ?? predicate, draft, reading);
  return done && done.words.length > 2 ? lessen(done, PLAIN + 1) : undefined;
}

/** "wounded several guards", of nobody that is named: "several guards wounded". Undefined where the verb has no plain object. */
function passiveOf(words: readonly number[], clause: Clause, tokens: TextReading['tokens']): number[] | undefined {
  const [verb, ...rest] = words;
  if (verb !== clause.verb || clause.passive || clause.negated || !/ed$/i.test(tokens[verb]!.text)) return undefined;
  if (!/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[rest[0] ?? verb]!.pos) || rest[0] !== verb + 1) return undefined;
  let end = rest.findIndex(
    (i) =>
      !/^(?:DET|NUM|ADJ|NOUN|PROPN|PART)$/.test(tokens[i]!.pos) &&
      !/^of$|^(?:his|her|its|their)$/i.test(tokens[i]!.text),
  );
  if (end < 0) end = rest.length;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[rest[end - 1]!]!.pos)) return undefined;
  return [...rest.slice(0, end), verb, ...rest.slice(end)];
}

const NO_VERB = { root: '', tense: 'past', passive: false, negated: false } as const;

/** "thought that he would lose": what somebody thinks isn't told as if it had happened. */
const isThinking = ({ root }: Clause): boolean => thinking.has(root);
const thinking = new Set(
  'think believe expect fear hope suspect feel assume doubt worry suppose imagine guess wonder conclude'
    .split(' ')
    .map(rootOfBase),
);

/** "police said": a saying is told with what is said, or not at all. */
const isSaying = ({ root }: Clause): boolean => verbTables().reporting.has(root);

function saysNothing({ verb }: Clause, predicate: readonly number[], { reading: { tokens } }: Around): boolean {
  const said = predicate.filter((i) => i > verb).map((i) => tokens[i]!.pos);
  if (said.some((pos) => pos === 'VERB' || pos === 'AUX')) return false;
  const plain = /^(?:say|says|said|tell|tells|told|add|adds|added|speak|spoke)$/i.test(tokens[verb]!.text);
  return plain || said.filter((pos) => /^(?:NOUN|PROPN|NUM)$/.test(pos)).length < 2;
}

const textOf = (words: readonly number[], { text, tokens }: TextReading): string =>
  text.slice(tokens[words[0]!]!.start, tokens[words.at(-1)!]!.end).replace(/\s+/g, ' ');

/** The noun phrase around an event noun: "mass protests against corruption". */
function phraseTokens({ draft: { headToken, first, end }, reading: { tokens }, dates, opening }: Around): number[] {
  const kept: number[] = [headToken];
  for (let i = headToken - 1; i >= Math.max(first, opening) && headToken - i < 7; i--) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) break;
    if (!NOMINAL.test(pos) && !POSSESSIVE.test(text)) break;
    kept.unshift(i);
  }
  while (kept.length > 0 && POSSESSIVE.test(tokens[kept[0]!]!.text)) kept.shift();
  for (let i = headToken + 1; i < end && i < headToken + 12; i++) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) break;
    if (!NOMINAL.test(pos) && pos !== 'ADP' && pos !== 'DET' && !POSSESSIVE.test(text)) break;
    kept.push(i);
  }
  return kept;
}
