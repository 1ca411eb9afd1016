import { GIVEN_NAMES } from '../../lexicon/index.js';
import type { EntityKind, NameEquation, NameMention } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import { type Candidate, findCandidates, isTitleCase } from './find-candidates.js';
import { findEquations } from './find-equations.js';
import { findKnownNames } from './find-known-names.js';
import { isTown, knownPlace } from './gazetteer.js';
import { addEvidence, isAcronym, type KindEvidence, likelyKind } from './kind-evidence.js';

/** What the mentions of one text in the document say together. */
interface Tally {
  evidence: KindEvidence;
  firm: number;
}

/** The points of a place that only the gazetteer gives. */
const NO_PLACE_SAID = 6;

/** A name needs so many points of evidence, or to be seen again. */
const ENOUGH = 2;

/** The proper names of a text without their titles, and those that the text itself equates. */
export function findNames(reading: TextReading): { names: NameMention[]; equations: NameEquation[] } {
  const { text, tokens, sentences } = reading;
  const lowerCase = new Set<string>();
  for (const { text: name, word } of tokens) if (word.initial === 'lower') lowerCase.add(name);
  const told = sentences.filter((sentence) => sentence.role !== 'boilerplate');
  const [headlines, body] = partition(told, (sentence) => isTitleCase(tokens, sentence));
  const candidates = shedPrefixes(body.flatMap((sentence) => findCandidates(text, tokens, sentence, lowerCase)));
  const tallies = new Map<string, Tally>();
  for (const { text: name, shape, context, firm } of candidates) {
    const tally = tallies.get(name) ?? { evidence: { ...shape }, firm: 0 };
    addEvidence(tally.evidence, context);
    if (firm) tally.firm++;
    tallies.set(name, tally);
  }
  const partKinds = kindsOfParts(tallies);
  const surnames = surnamesOf(tallies);
  const found = candidates.flatMap(({ start, end, text: name, shape, context }) => {
    const evidence = { ...shape };
    addEvidence(evidence, context);
    const tally = tallies.get(name)!;
    const wholes = partKinds.get(name.replace(/^(?:al|el)[ -]/i, ''));
    const isPart = wholes !== undefined;
    const points = Math.max(...Object.values(tally.evidence));
    // A word that the article also writes small is no name by itself.
    if (!isPart && lowerCase.has(name.toLowerCase()) && !knownPlace(name) && !isAcronym(name)) return [];
    // One capital in the middle of a sentence makes a name of no kind yet: other articles may know more of it.
    if (tally.firm === 0 && !knownPlace(name) && !isPart) return [];
    // What stands right here outweighs the rest of the document: "Washington said" beside "in Washington".
    const here = likelyKind(evidence);
    const strong = here && evidence[here] >= 3;
    const likely = strong ? here : points < ENOUGH ? undefined : likelyKind(tally.evidence);
    // A part of a longer name is what that name is, whatever preposition it follows.
    // A town's name alone may be the surname of somebody whom the article names, where nothing speaks for the town.
    const named =
      isPart && surnames.has(name) && only(wholes) === 'person' && isTown(name) && evidence.place <= NO_PLACE_SAID;
    const inherited = isPart && (named || (!strong && !knownPlace(name))) ? only(wholes) : undefined;
    const kind = inherited ?? (isPart && wholes.size > 1 && !strong && !knownPlace(name) ? undefined : likely);
    return [{ start, end, text: name, ...(kind && { kind }) }];
  });
  const names = [...found, ...findKnownNames(text, tokens, headlines, found)].sort((a, b) => a.start - b.start);
  const equations = findEquations(text, names);
  return { names: recast(names, equations), equations };
}

/** "Really Killed Ann Marsh": where the article has "Ann Marsh" as often, that is the name. */
function shedPrefixes(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return candidates.map((candidate) => {
    const words = candidate.text.split(' ');
    const isTight = candidate.end - candidate.start === candidate.text.length;
    if (!isTight || words.length < 3 || words.length > 8 || likelyKind(candidate.shape) !== 'person') return candidate;
    for (let cut = 1; cut < words.length - 1 && !GIVEN_NAMES.has(words[cut - 1]!.toLowerCase()); cut++) {
      const rest = words.slice(cut).join(' ');
      if (GIVEN_NAMES.has(words[cut]!.toLowerCase()) && (counts.get(rest) ?? 0) >= counts.get(candidate.text)!) {
        return { ...candidate, start: candidate.end - rest.length, text: rest };
      }
    }
    return candidate;
  });
}

/** For each word of a longer name, the kinds of the names that have it: a group's only for its first, "Dynamo" of Dynamo Velmont. */
function kindsOfParts(tallies: ReadonlyMap<string, Tally>): Map<string, Set<EntityKind | undefined>> {
  const kinds = new Map<string, Set<EntityKind | undefined>>();
  for (const [name, { evidence }] of tallies) {
    if (!/[ -]/.test(name)) continue;
    const kind = likelyKind(evidence);
    name.split(/[ -]/).forEach((word, i) => {
      kinds.set(word, (kinds.get(word) ?? new Set()).add(kind === 'group' && i > 0 ? undefined : kind));
    });
  }
  return kinds;
}

/** The last words of names that stand for persons by more than their shape: of "Judge Ann Bergen", not of the "Burj Dubai". */
const surnamesOf = (tallies: ReadonlyMap<string, Tally>): Set<string> =>
  new Set(
    [...tallies].flatMap(([name, { evidence }]) => (evidence.person > ENOUGH ? [name.replace(/^.*[ -]/, '')] : [])),
  );

const only = <T>(items: ReadonlySet<T>): T | undefined => (items.size === 1 ? [...items][0] : undefined);

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/**
 * A group's foreign name looks like a person's until the text equates it with one that doesn't, and what is shortened to capitals is a
 * group's, unless it has a given name: "Ann Marie Roe (AMR)".
 */
function recast(names: readonly NameMention[], equations: readonly NameEquation[]): NameMention[] {
  const groups = new Set(names.filter(({ kind }) => kind === 'group').map((name) => name.text));
  const kinds = new Map<string, EntityKind>();
  for (const { left, right } of equations) {
    const isShort = isAcronym(right) && right.length > 2 && left.includes(' ') && !knownPlace(left);
    if (isShort && GIVEN_NAMES.has(left.replace(/ .*/s, '').toLowerCase())) kinds.set(right, 'person');
    else if (isShort || groups.has(left) || groups.has(right)) kinds.set(left, 'group').set(right, 'group');
  }
  return names.map((name) => {
    const kind = kinds.get(name.text);
    return kind ? { ...name, kind } : name;
  });
}
