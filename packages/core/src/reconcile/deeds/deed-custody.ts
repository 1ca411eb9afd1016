import { patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';
import type { Deed } from './deed.js';
import { isDoubtful, isPassive, objectAfter } from './deed-verbs.js';

/** "was taken into custody", "took X into custody", "was led out of his house in handcuffs" */
export function custodyAt(context: SentenceContext, i: number): Deed | undefined {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  if (!/^in(?:to)?$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
  const isCustody = tokens[i]!.lower === 'custody';
  const reach = isCustody ? 8 : 16;
  for (let at = i - 2; at >= Math.max(sentences[sentence]!.firstToken, i - reach); at--) {
    const word = tokens[at]!.lower;
    if (!(isCustody ? /^(?:taken|took)$/ : /^(?:led|taken|took|marched|escorted|brought)$/).test(word)) continue;
    if (!isCustody && isDoubtful(context, at)) return undefined;
    const isSuffered = word === 'taken' || (word !== 'took' && isPassive(context, at));
    const subject = isSuffered ? references.subjectToken(at, sentence) : undefined;
    const patient = isSuffered ? subject !== undefined && patientAt(context, subject) : objectAfter(context, at);
    // Whoever is led away in handcuffs has a name.
    return patient && (isCustody || patient.subject !== undefined) ? { name: 'arrest', patient, verb: at } : undefined;
  }
  return undefined;
}
