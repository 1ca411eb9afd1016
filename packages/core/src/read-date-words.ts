import { dateOfEdtf, dateOfExpression } from './calendar/index.js';
import type { Day, FuzzyDate } from './model/index.js';
import { recogniseExpressions, resolveExpressions } from './temporal/index.js';
import { readText } from './text/index.js';

/** Longer input is no date that a person types. */
const LONGEST = 100;

/**
 * Reads a date as a person types it: EDTF (`2021-06`, `2021-05/2021-06`), or words as the tagger reads them ("last May",
 * "june 2020", "9/11/2021", "yesterday") against the reference day. Null where the words are no date, or more than one.
 */
export function readDateWords(words: string, referenceDay: Day): FuzzyDate | null {
  const text = words.trim();
  if (text === '' || text.length > LONGEST) return null;
  const stated = dateOfEdtf(text);
  if (stated) return stated;
  const capitals = text.replace(/(^|[\s-])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  const reading = readText(capitals);
  const published = {
    edtf: referenceDay,
    start: referenceDay,
    end: referenceDay,
    basis: 'metadata' as const,
    reason: '',
  };
  const found = resolveExpressions(recogniseExpressions(reading), reading, published).filter(({ span }) => span);
  const [only] = found;
  if (found.length !== 1 || !only?.span) return null;
  const rest = capitals.slice(0, only.start) + capitals.slice(only.end);
  if (/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:in|on|of|by|since|until|before|after|from|the)\b/gi, ''))) return null;
  return dateOfExpression(only);
}
