/** From how many sayings on an event that collects them is told by who says them. */
const LEAST = 3;
/** The share of an event's mentions that has to be sayings. */
const SHARE = 0.6;
/** How many speakers a title names. */
const NAMED = 3;
const OPENING = 'Statements by ';

/**
 * The title of what several people are told to have said of a story: "Statements by Jane Roe, Acme and others", those who say most
 * first. `speakers` has a name for each saying, undefined where nobody is named. Undefined where the event tells something else.
 */
export function titleSayings(speakers: readonly (string | undefined)[], mentions: number): string | undefined {
  if (speakers.length < LEAST || speakers.length < SHARE * mentions) return undefined;
  const counts = new Map<string, number>();
  for (const name of speakers) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  if (names.length === 0) return undefined;
  const told = names.slice(0, NAMED);
  if (names.length > NAMED || speakers.includes(undefined)) told.push('others');
  return `${OPENING}${told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : told[0]}`;
}

/** True for the title of what several people said. */
export const titlesSayings = (title: string): boolean => title.startsWith(OPENING);
