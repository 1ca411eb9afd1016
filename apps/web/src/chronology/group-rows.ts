import type { Row } from './row';

/** The rows of one part of a year, or those that are known no nearer than the year. */
export interface Part {
  key: string;
  /** `November`, `Summer`, `September–December`; absent for the year as a whole. */
  name?: string;
  rows: Row[];
}

/** The rows of one year, or of a decade or years that no single year holds. */
export interface Year {
  key: string;
  /** `2021`, `1980s`, `2018–2020`. */
  name: string;
  parts: Part[];
}

/**
 * Groups rows by the year and the part of it that each is told under. The order is the timeline's own, in which a year comes before
 * its parts; of a timeline in another order the rows of a period come together where the first of them stands.
 */
export function groupRows(rows: readonly Row[]): Year[] {
  const years = new Map<string, { year: Year; parts: Map<string, Part> }>();
  for (const row of rows) {
    const found = years.get(row.year) ?? { year: newYear(row.year), parts: new Map() };
    years.set(row.year, found);
    const name = row.part ?? '';
    const part = found.parts.get(name) ?? { key: slug(`${row.year}-${name || 'whole'}`), name: row.part, rows: [] };
    if (!found.parts.has(name)) found.year.parts.push(part);
    found.parts.set(name, part);
    part.rows.push(row);
  }
  return [...years.values()].map(({ year }) => year);
}

const newYear = (name: string): Year => ({ key: slug(name), name, parts: [] });

/** A name as a part of an address or an id: without blanks, in letters that need no escape. */
const slug = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
