import { TITLES } from '../../lexicon/index.js';
import type { NameMention } from '../../model/index.js';
import type { TextReading, Token } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { standIn } from './stand-in.js';

const POSSESSIVE = /^['’]s/;

/** The name of who says something, as an index: one of the verb's subject, or of what its pronoun means, or right behind "said". */
export function findSpeaker(
  { clause, names: own, ...draft }: Draft,
  reading: TextReading,
  names: readonly NameMention[],
): number | undefined {
  if (!clause || clause.passive) return undefined;
  const { tokens } = reading;
  const { start } = tokens[clause.group]!;
  const { end } = tokens[clause.verb]!;
  const spoken = own.filter((name) => /^(?:person|group)$/.test(names[name]!.kind ?? ''));
  // "an aide of Jane Roe said"
  const hangs = (name: number) => {
    let at = clause.first;
    while (at < clause.group && tokens[at]!.start < names[name]!.start) at++;
    const before = ({ lower, pos }: Token) => pos === 'DET' || TITLES.has(lower.replace(/\.$/, ''));
    while (at > clause.first && before(tokens[at - 1]!)) at--;
    return at > clause.first && tokens[at - 1]!.pos === 'ADP';
  };
  // "Jane Roe's lawyer said"
  const owns = (name: number) =>
    names[name]!.kind === 'person' && POSSESSIVE.test(reading.text.slice(names[name]!.end, names[name]!.end + 2));
  const before = spoken.filter((name) => names[name]!.end <= start && !hangs(name) && !owns(name));
  // "Acme's owner, Jane Roe, said"
  const subject = before.find((name) => names[name]!.kind === 'person') ?? before[0];
  if (subject !== undefined) return subject;
  const pronoun = standIn({ ...draft, clause, names: own }, reading, names);
  if (pronoun)
    return names.findIndex((name) => name.start <= tokens[pronoun[0]!]!.start && tokens[pronoun[0]!]!.start < name.end);
  const inverted = tokens.slice(clause.first, clause.group).every(({ pos }) => !/^(?:NOUN|PROPN|PRON)$/.test(pos));
  return inverted ? spoken.find((name) => names[name]!.start >= end && names[name]!.start - end < 24) : undefined;
}
