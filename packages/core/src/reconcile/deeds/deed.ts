import { type Patient, patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** What was done to whom, as a sentence tells it. */
export interface Deed {
  name: string;
  patient: Patient;
  /** The token of whoever did it. */
  agent?: number;
  /** The token of the verb, where another word tells the deed. */
  verb?: number;
}

/** A deed in the passive, of its subject. */
export function sufferedBy(context: SentenceContext, verb: number, name: string): Deed | undefined {
  const subject = context.references.subjectToken(verb, context.sentence);
  const patient = subject === undefined ? undefined : patientAt(context, subject);
  return patient && { name, patient };
}
