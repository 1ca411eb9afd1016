import { wordList } from './word-list.js';

/** What qualifiers before a number make of it; "no more than" is tried before "more than". */
export const FIGURE_QUALIFIERS: readonly (readonly [
  pattern: RegExp,
  bound: 'atLeast' | 'atMost' | 'about' | 'almost' | 'exact',
])[] = [
  [
    /(?:fewer than|less than|under|below|up to|as many as|as much as|no more than|not more than|at most|a maximum of)$/,
    'atMost',
  ],
  [
    /(?:more than|over|above|at least|no fewer than|no less than|not less than|upwards? of|in excess of|a minimum of)$/,
    'atLeast',
  ],
  [/(?:nearly|almost|close to|just under)$/, 'almost'],
  [/(?:about|around|some|roughly|approximately|an estimated|estimated|perhaps|circa)$/, 'about'],
  [/(?:exactly|precisely|only|just|a total of|all)$/, 'exact'],
];

/** Round numbers said in one word, and what they may mean. */
export const VAGUE_NUMBERS: Readonly<Record<string, readonly [min: number, max: number | null]>> = {
  dozens: [20, 199],
  scores: [40, 199],
  hundreds: [100, 1999],
  thousands: [1000, 19999],
  millions: [1e6, 2e7],
};

/** Nouns that count what somebody wins or holds: they mean nothing without knowing whose they are. */
export const OWNED_UNITS = wordList(
  'seat vote mp lawmaker deputy percent percentage ballot constituency goal medal share point delegate mandate',
);

/** Units of an election, whatever the clause says that happened. */
export const ELECTION_UNITS = wordList('seat vote mp lawmaker deputy percent ballot constituency mandate delegate');

/** Fates that are counted, by the words that tell them (base forms, participles, adjectives). */
export const COUNTED_FATES: Readonly<Record<string, ReadonlySet<string>>> = {
  killed: wordList(
    'kill kills killed killing killings die died dies dying dead death deaths slain massacred butchered murdered executed perished',
  ),
  injured: wordList('injure injured injures injuring wound wounded wounding wounds hurt injuries'),
  arrested: wordList('arrest arrested arrests arresting detain detained detaining captured custody'),
  released: wordList('release released releases releasing freed free freeing'),
  missing: wordList('missing disappeared vanished'),
  displaced: wordList('displaced fled flee homeless evacuated'),
  infected: wordList('infected infections sickened ill'),
  kidnapped: wordList('kidnapped abducted hostage hostages seized'),
  rescued: wordList('rescued saved'),
  'shot down': wordList('downed intercepted intercept'),
  destroyed: wordList('destroyed destroy burned burnt demolished razed'),
  dismissed: wordList('fired sacked dismissed laid'),
};

/** Nouns for people that say the same of them as far as a count goes; any other noun is a class of its own. */
export const PEOPLE_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  people: wordList(
    'people person persons man men resident residents citizen citizens individual individuals others victims victim casualty casualties civilian civilians passenger passengers',
  ),
  fighters: wordList(
    'fighter fighters militant militants militiaman militiamen gunman gunmen member members insurgent insurgents rebel rebels terrorist terrorists suspect suspects extremist extremists',
  ),
  protesters: wordList(
    'protester protesters protestor protestors demonstrator demonstrators supporter supporters activist activists rioter rioters marcher marchers',
  ),
  forces: wordList('soldier soldiers troop troops policeman policemen police officer officers guard guards personnel'),
};
