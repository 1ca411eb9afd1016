import type { SentenceContext } from '../references/sentence-context.js';
import { type Deed, sufferedBy } from './deed.js';
import { isDoubtful, isPassive } from './deed-verbs.js';

const LETTER = /^(?:(?:a|an|her|his|another|the) )?(?:\p{L}+ )?(?:e-?mail|letter|memo|memorandum)\b/u;

/** "wrote to the directors", "sent an email to four managers": a letter, of whoever wrote it. */
export function lettered(context: SentenceContext, verb: number): Deed | undefined {
  const { tokens, sentences } = context.reading;
  const word = tokens[verb]!.lower;
  const end = Math.min(sentences[context.sentence]!.endToken, verb + 5);
  const behind = tokens
    .slice(verb + 1, end)
    .map(({ lower }) => lower)
    .join(' ');
  const writes = /^(?:wrote|writes)$/.test(word) && (behind.startsWith('to ') || LETTER.test(behind));
  const sends = /^(?:sent|sends)$/.test(word) && LETTER.test(behind);
  const mails = /^e-?mailed$/.test(word);
  if (!(writes || sends || mails) || isDoubtful(context, verb)) return undefined;
  // "Hruba, sent a letter by the court": only "wrote" is no participle.
  if (!writes && isPassive(context, verb)) return undefined;
  const writer = apposedBefore(context, verb);
  if (writer !== undefined) return { name: 'letter', patient: { subject: writer } };
  const deed = sufferedBy(context, verb, 'letter');
  return deed?.patient.subject === undefined ? undefined : deed;
}

/** "one of its engineers, Jana Hruba, wrote": the person between commas. */
function apposedBefore({ references, reading: { tokens } }: SentenceContext, verb: number): number | undefined {
  const name = tokens[verb - 1]?.text === ',' ? references.nameAt(verb - 2) : undefined;
  return name?.kind === 'person' && tokens[name.first - 1]?.text === ',' ? name.name : undefined;
}
