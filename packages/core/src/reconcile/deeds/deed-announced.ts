import { NOMINAL_DEEDS } from '../../lexicon/index.js';
import { type Patient, patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';
import type { Deed } from './deed.js';
import { headAfter, isDoubtful } from './deed-verbs.js';

/** "announced the recall of 40,000 cars", "announced the death of its founder" */
export function announced(context: SentenceContext, verb: number): Deed | undefined {
  const { tokens } = context.reading;
  const noun = tokens[verb + 1]?.pos === 'DET' ? verb + 2 : verb + 1;
  const name = NOMINAL_DEEDS[tokens[noun]?.lower ?? ''];
  if (!name || tokens[noun + 1]?.lower !== 'of' || isDoubtful(context, verb)) return undefined;
  const head = headAfter(context, noun + 2);
  const patient = oneOfThem(context, noun + 2) ?? (head === undefined ? undefined : patientAt(context, head));
  return patient && { name, patient };
}

/** "of one of its own officers, Capt. Varga": the person named behind the comma. */
function oneOfThem({ reading: { tokens }, references }: SentenceContext, one: number): Patient | undefined {
  if (tokens[one]?.lower !== 'one' || tokens[one + 1]?.lower !== 'of') return undefined;
  let comma = one + 2;
  while (comma < one + 8 && tokens[comma]?.text !== ',') comma++;
  const name = references.nameAt(comma + 1) ?? references.nameAt(comma + 2) ?? references.nameAt(comma + 3);
  return name?.kind === 'person' ? { subject: name.name } : undefined;
}
