import type { TextReading } from '../text/index.js';
import { findSubject } from './find-subject.js';
import type { Around } from './headline-words.js';
import { type Clause, readClauses } from './read-clauses.js';

/** "The jet gave little trouble until May, when it lost a wheel": a pronoun behind "when" means the subject of the clause before. */
export function subjectOfMain(
  { first, verb }: Clause,
  { reading, draft, dates, opening }: Around,
): number[] | undefined {
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

/** "his friend John Doe": the name alone says who is meant. */
export function withoutRelation(subject: number[] | undefined, tokens: TextReading['tokens']): number[] | undefined {
  if (!subject || !/^(?:his|her|its|their)$/i.test(tokens[subject[0]!]!.text)) return subject;
  const name = subject.findIndex((i) => tokens[i]!.pos === 'PROPN');
  const related = name > 1 && subject.slice(1, name).every((i) => /^(?:NOUN|ADJ)$/.test(tokens[i]!.pos));
  const named = related && tokens[subject[name - 1]!]!.pos === 'NOUN' && subject.length - name > 1;
  return named && subject.slice(name).every((i) => tokens[i]!.pos === 'PROPN') ? subject.slice(name) : subject;
}
