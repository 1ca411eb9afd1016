import type { RecognisedExpression } from '../recognise.js';

/** How far back the words stand that are compared. */
const NEAR = 64;
const COMPARES =
  /\b(?:most|least|worst|best|\w{3,12}est|first|last|only|(?:high|low|peak|record|level|rate|pace)s?)\b[^.;:]{0,40}\ssince\s(?:(?:the|early|late|mid|at\sleast)[\s-]){0,2}$/i;

/** "the worst week since November 2008": a time that a record is compared with, and nothing that the text goes on from. */
export const isRecord = ({ start, modifier }: RecognisedExpression, text: string): boolean =>
  modifier === 'since' && COMPARES.test(text.slice(Math.max(0, start - NEAR), start));
