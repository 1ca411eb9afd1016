import type { DocumentAnalysis } from '../../model/index.js';
import { Numbering } from './numbering.js';
import { type EntityOf, TermReader, type ToldTerms } from './told-terms.js';
import { type TermWeights, weighTerms } from './weigh-terms.js';

/** What all mentions say, `told[document][mention]`, by numbers, and how much each of these says among them. */
export interface PileTerms {
  numbering: Numbering;
  told: readonly (readonly ToldTerms[])[];
  weights: TermWeights;
}

/** Reads what the mentions of all documents say, once for all who ask what two of them share. */
export function readPileTerms(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): PileTerms {
  const numbering = new Numbering();
  const reader = new TermReader(numbering);
  const told = analyses.map((analysis, document) => reader.read(analysis, entityOf[document] ?? []));
  return { numbering, told, weights: weighTerms(told, numbering.texts.length) };
}
