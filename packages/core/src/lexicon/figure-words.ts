import { wordList } from './word-list.js';

/** What qualifiers before a number make of it; "no more than" is tried before "more than". */
export const FIGURE_QUALIFIERS: readonly (readonly [
  pattern: RegExp,
  bound: 'atLeast' | 'atMost' | 'about' | 'almost' | 'exact',
])[] = [
  [
    /(?:(?<!no |not )(?:fewer|less) than|under|below|up to|as many as|as much as|no more than|not more than|at most|a maximum of)$/,
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

/** Words that multiply the number before them. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/** What multiplies a number that it touches: "7.9bn". */
export const NUMBER_SUFFIXES: Readonly<Record<string, number>> = { k: 1000, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** Nouns that count what somebody wins or holds: they mean nothing without knowing whose they are. */
export const OWNED_UNITS = wordList(
  'seat vote mp lawmaker deputy percent percentage ballot constituency goal medal share point delegate mandate',
);

/** Units of an election, whatever the clause says that happened. */
export const ELECTION_UNITS = wordList('seat vote mp lawmaker deputy percent ballot constituency mandate delegate');

/** Fates that are counted, by the words that tell them (base forms, participles, adjectives). */
export const COUNTED_FATES: Readonly<Record<string, ReadonlySet<string>>> = {
  killed: wordList(
    'kill kills killed killing killings die died dies dying dead death deaths slain massacred butchered murdered executed perished drowned drowning fatalities toll',
  ),
  injured: wordList(
    'injure injured injures injuring wound wounded wounding wounds hurt injuries hospitalised hospitalized',
  ),
  arrested: wordList('arrest arrested arrests arresting detain detained detaining captured custody detainees'),
  released: wordList('release released releases releasing freed free freeing'),
  missing: wordList('missing disappeared vanished'),
  displaced: wordList('displaced fled flee homeless evacuated evacuation evacuees'),
  infected: wordList('infected infections sickened ill'),
  kidnapped: wordList('kidnapped abducted hostage hostages seized'),
  rescued: wordList('rescued rescuing rescue saved saving survived survivors'),
  trapped: wordList('trapped'),
  'shot down': wordList('downed intercepted intercept'),
  destroyed: wordList('destroyed destroy burned burnt demolished razed'),
  dismissed: wordList('fired sacked dismissed laid redundant'),
  aboard: wordList('aboard'),
  deployed: wordList('deployed deploying sent dispatched mobilised mobilized'),
  charged: wordList('charge charged charging charges indict indicted indicting'),
};

/** Words that say that people came together somewhere: what a figure beside them counts is a crowd. */
export const CROWD_WORDS = wordList(
  'drew draw drawing attended attending attend gathered rallied marched marching turnout attendance crowd demonstrated protested came walked took stood filled packed joined assembled massed thronged',
);

/** Words that say how high a count stands: "the toll rose to 15", "12 remain missing". */
export const LEVEL_VERBS = wordList(
  'stood stands rose risen rises rising reached reaches climbed climbs grew grown jumped increased passed exceeded hit was were is at to remain remained remains feared believed presumed confirmed reported listed put',
);

/** What follows a figure and says what befell those that it counts. */
export const FATE_PHRASES: readonly (readonly [fate: string, pattern: RegExp])[] = [
  ['charged', /^(?:(?:are |were )?(?:facing|face|faced) )(?:\S+ ){0,2}charges\b/],
  ['killed', /^(?:who |have |had )?(?:lost|lose) (?:their|his|her) li(?:ves|fe)\b/],
  [
    'killed',
    /^(?:have been |had been |has been |were |was )?(?:shot|beaten|stabbed|burned|burnt|crushed|hacked|trampled|strangled) (?:dead|to death)\b/,
  ],
  ['killed', /^(?:were |are |was |is )?(?:feared|presumed|confirmed|believed) (?:dead|drowned|killed)\b/],
  [
    'aboard',
    /^(?:and crew |and staff )?(?:who were |were |was |are )?(?:(?:believed|thought|known|said|reported|estimated) to (?:be|have been) )?(?:on board|aboard)\b/,
  ],
  [
    'kidnapped',
    /^(?:\S+ )?(?:were |was |had been |have been )(?:taken|led|marched|driven|carried) (?:away|off|hostage|captive|prisoner)\b/,
  ],
  ['kidnapped', /^(?:were |was |had been |have been )taken(?: [,;.]|$)/],
  ['arrested', /^(?:were |was |had been |have been )?(?:taken )?(?:into|in) (?:police |military )?custody\b/],
  ['injured', /^(?:were |was |had been )?(?:taken|brought|rushed|sent|admitted) to (?:a |the )?(?:\S+ )?hospitals?\b/],
];

/** Verbs by which people are got out of somewhere. */
export const RESCUE_VERBS = wordList(
  'took take taken pulled pull pulling plucked plucking picked picking lifted winched brought dragged saved rescued recovered hauled',
);

/** Nouns for people that say the same of them as far as a count goes; any other noun is a class of its own. */
export const PEOPLE_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  people: wordList(
    'people person persons man men resident residents citizen citizens individual individuals others victims victim casualty casualties passenger passengers body bodies',
  ),
  fighters: wordList(
    'fighter fighters militant militants militiaman militiamen gunman gunmen member members insurgent insurgents rebel rebels terrorist terrorists suspect suspects extremist extremists',
  ),
  civilians: wordList('civilian civilians'),
  protesters: wordList(
    'protester protesters protestor protestors demonstrator demonstrators supporter supporters activist activists rioter rioters marcher marchers',
  ),
  forces: wordList('soldier soldiers troop troops policeman policemen police officer officers guard guards personnel'),
};

/** People who come to do harm, whom different papers count under different words. */
export const ATTACKERS = wordList(
  'gunmen gunman attackers attacker assailants assailant kidnappers kidnapper abductors robbers robber raiders hijackers hijacker bombers',
);

/** Fates whose verb needs no "were": "97 people drowned". Of the others "12 fighters killed" may have killed. */
export const INTRANSITIVE_FATES = wordList('died dies drowned perished disappeared vanished fled survived');

/** Nouns for one sort of thing, which different papers count under different words. */
export const THING_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ship: wordList('ship vessel ferry boat'),
  job: wordList('job post position layoff redundancy'),
  employee: wordList('employee worker staff'),
  home: wordList('home house dwelling'),
  phone: wordList('phone telephone handset smartphone mobile'),
  car: wordList('car vehicle automobile'),
  plane: wordList('plane aircraft jet airplane'),
  shot: wordList('shot bullet round'),
  rocket: wordList('rocket missile'),
  offer: wordList('offer bid approach proposal takeover'),
  law: wordList('law bill act'),
  wreck: wordList('wreck wreckage'),
  painting: wordList('painting picture canvas'),
  factory: wordList('factory plant'),
  dam: wordList('dam embankment dyke dike levee barrage'),
  bridge: wordList('bridge viaduct flyover overpass footbridge'),
};

/** Nouns whose number is of no event: they are counted anew in every sentence, or are no things. */
export const LOOSE_NOUNS = wordList(
  `case cases infection infections country countries state states nation nations city cities town towns province provinces
  county counties district districts region regions area areas continent continents territory territories side sides part
  parts time times way ways type types kind kinds world group groups thing things reason reasons point points step steps
  question questions example examples laboratory laboratories`,
);

/** Currencies by sign and word; amounts in two of them are not compared. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: '$',
  us$: '$',
  dollar: '$',
  dollars: '$',
  '€': '€',
  euro: '€',
  euros: '€',
  '£': '£',
  pound: '£',
  pounds: '£',
  '¥': '¥',
  yen: '¥',
  yuan: 'yuan',
  peso: 'pesos',
  pesos: 'pesos',
  rupee: 'rupees',
  rupees: 'rupees',
  p: 'pence',
  pence: 'pence',
  cents: 'cents',
  sek: 'kronor',
  nok: 'kroner',
  kroner: 'kroner',
  usd: '$',
  eur: '€',
  gbp: '£',
  rs: 'rupees',
  rand: 'rand',
  baht: 'baht',
  won: 'won',
  zloty: 'zloty',
  naira: 'naira',
  shekels: 'shekels',
  shillings: 'shillings',
  rouble: 'roubles',
  roubles: 'roubles',
  ruble: 'roubles',
  rubles: 'roubles',
  lira: 'lira',
  dinar: 'dinars',
  dinars: 'dinars',
  dirham: 'dirhams',
  dirhams: 'dirhams',
  riyal: 'riyals',
  riyals: 'riyals',
  reais: 'reais',
  krona: 'kronor',
  kronor: 'kronor',
  francs: 'francs',
  ringgit: 'ringgit',
  rupiah: 'rupiah',
  soles: 'soles',
  som: 'som',
  tenge: 'tenge',
  hryvnia: 'hryvnia',
  hryvnias: 'hryvnia',
  forint: 'forints',
  forints: 'forints',
  taka: 'taka',
  cedis: 'cedis',
  birr: 'birr',
  kwacha: 'kwacha',
  guaraní: 'guaranies',
  guaranies: 'guaranies',
  guaraníes: 'guaranies',
  lei: 'lei',
  leva: 'leva',
  lempiras: 'lempiras',
  quetzales: 'quetzales',
  bolivianos: 'bolivianos',
  denars: 'denars',
  drams: 'drams',
  kyat: 'kyat',
  dong: 'dong',
  riel: 'riel',
  koruna: 'koruna',
  crown: 'crowns',
  crowns: 'crowns',
  manat: 'manat',
  kroons: 'kroons',
  krone: 'kroner',
  a$: 'A$',
  c$: 'C$',
  s$: 'S$',
  r$: 'reais',
  hk$: 'HK$',
  nz$: 'NZ$',
  '₱': 'pesos',
  '₹': 'rupees',
  '₽': 'roubles',
  '₦': 'naira',
  '₩': 'won',
  '₺': 'lira',
  php: 'pesos',
  mxn: 'pesos',
  inr: 'rupees',
  pkr: 'rupees',
  zar: 'rand',
  myr: 'ringgit',
  rm: 'ringgit',
  rp: 'rupiah',
  idr: 'rupiah',
  pen: 'soles',
  kgs: 'som',
  kzt: 'tenge',
  uah: 'hryvnia',
  rub: 'roubles',
  cny: 'yuan',
  rmb: 'yuan',
  jpy: 'yen',
  chf: 'francs',
  ksh: 'shillings',
  kes: 'shillings',
  aud: 'A$',
  cad: 'C$',
  sgd: 'S$',
  brl: 'reais',
  ngn: 'naira',
  thb: 'baht',
  pln: 'zloty',
  aed: 'dirhams',
};

/** Letters that stand for a currency where a number touches them: "P12.7 billion". */
export const CURRENCY_LETTERS: Readonly<Record<string, string>> = {
  P: 'pesos',
  PHP: 'pesos',
  Php: 'pesos',
  R: 'rand',
  RM: 'ringgit',
  Rs: 'rupees',
  Rp: 'rupiah',
  Sh: 'shillings',
  KSh: 'shillings',
};

/** What a length measures, by words near it. */
export const DIMENSIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  depth: wordList('depth deep beneath'),
  height: wordList('height high tall altitude wave waves flying cruising'),
  length: wordList('length long'),
};

/** Verbs by which a number is handed on as somebody's: "the union put it at 2,600". */
export const CLAIM_VERBS = wordList(
  'put puts putting spoke spoken claimed claims claim estimated estimates according counted',
);
