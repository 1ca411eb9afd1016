import { CITIES, COUNTRIES } from '../../lexicon/index.js';
import type { DocumentAnalysis, EventMention } from '../../model/index.js';

/** The towns that a clause puts what it tells in, and the people and groups that it names, by their entities. */
export interface Scene {
  towns: readonly string[];
  actors: readonly string[];
}

const IN =
  /\b(?:in|at|near|outside|inside) (?:(?:the|an?) )?(?:(?:[\p{L}-]+ ){0,2}(?:city|town|port|capital) (?:of )?)?$/iu;
const REACH = 48;

/** The scene of a clause; undefined where it names no town that something happens in. */
export function sceneOf(
  { names }: EventMention,
  { names: all, document }: DocumentAnalysis,
  entities: readonly (string | undefined)[],
): Scene | undefined {
  const idOf = (name: number) => entities[name] ?? all[name]!.text;
  const towns = names.filter((name) => {
    const { kind, text, start } = all[name]!;
    if (kind !== 'place' || !isTown(text)) return false;
    return IN.test(document.text.slice(Math.max(0, start - REACH), start).replace(/\s/g, ' '));
  });
  if (towns.length === 0) return undefined;
  const actors = names.filter((name) => all[name]!.kind === 'person' || all[name]!.kind === 'group');
  return { towns: towns.map(idOf), actors: actors.map(idOf) };
}

let capitals: ReadonlySet<string> | undefined;

function isTown(name: string): boolean {
  capitals ??= new Set(COUNTRIES.flatMap((country) => country.capitals.flat()));
  return CITIES.has(name) || capitals.has(name);
}

/** Whether two clauses tell of two towns, and of nobody in common: a bomb in Mosul is none in Basra, but Roe is sentenced once. */
export function areElsewhere(a: Scene | undefined, b: Scene | undefined): boolean {
  if (!a || !b) return false;
  return !a.towns.some((town) => b.towns.includes(town)) && !a.actors.some((actor) => b.actors.includes(actor));
}
