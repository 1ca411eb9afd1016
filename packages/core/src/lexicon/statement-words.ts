import { wordList } from './word-list.js';

/**
 * How one may come out of something, by scale: values of one scale exclude each other. `is` follows a form of "be",
 * `does` is a verb of which one is the subject.
 */
export const OUTCOME_SCALES: Readonly<Record<string, Readonly<Record<string, { is?: string; does?: string }>>>> = {
  condition: {
    unharmed: { is: 'unharmed unhurt uninjured unscathed' },
    injured: { is: 'injured wounded hurt' },
    killed: { is: 'killed dead slain', does: 'died dies' },
    alive: { is: 'alive', does: 'survived' },
  },
  manner: {
    shot: { is: 'shot gunned' },
    stabbed: { is: 'stabbed knifed' },
    strangled: { is: 'strangled suffocated smothered' },
    poisoned: { is: 'poisoned' },
    hanged: { is: 'hanged' },
    drowned: { is: 'drowned', does: 'drowned' },
    beheaded: { is: 'beheaded' },
  },
  verdict: {
    acquitted: { is: 'acquitted cleared exonerated' },
    convicted: { is: 'convicted guilty' },
  },
  custody: {
    surrendered: { does: 'surrendered' },
    arrested: { is: 'arrested detained captured caught apprehended' },
  },
  charge: {
    charged: { is: 'charged indicted' },
  },
  departure: {
    resigned: { does: 'resigned resigns quit quits' },
    dismissed: { is: 'dismissed sacked fired ousted' },
  },
};

/** Scales on which one may have two values: one is injured and dies of it later, or is convicted of one thing and acquitted of another. */
export const COURSES = wordList('condition manner verdict death plea');

/** Values that go with others of their scale: who is alive may be hurt. */
export const AGREEING_OUTCOMES: Readonly<Record<string, ReadonlySet<string>>> = {
  alive: new Set(['unharmed', 'injured', 'lightly injured', 'gravely injured']),
  injured: new Set(['lightly injured', 'gravely injured']),
  'not arrested': wordList('surrendered'),
};

/** Values that a negation turns into: "was not injured" is unharmed. */
export const NEGATED_OUTCOMES: Readonly<Record<string, string>> = {
  injured: 'unharmed',
  guilty: 'acquitted',
  killed: 'alive',
  arrested: 'not arrested',
  charged: 'not charged',
};

/** How badly: words that belong into the label of a condition. */
export const SEVERITY_WORDS = wordList(
  'slightly lightly mildly seriously severely badly critically gravely fatally mortally reportedly',
);

/** Of these, what makes a hurt a light one, which is no grave one. */
export const LIGHTLY = wordList('slightly lightly mildly');
/** And what makes it a grave one. */
export const GRAVELY = wordList('critically gravely');

/** Places that something can happen at, by class: two classes are two places. */
export const FACILITY_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  home: wordList('home house residence villa apartment flat mansion compound'),
  office: wordList('office offices headquarters'),
  entrance: wordList('entrance entrances gate gates checkpoint'),
  embassy: wordList('embassy consulate'),
  airport: wordList('airport airfield runway'),
  base: wordList('base barracks camp garrison'),
  parliament: wordList('parliament assembly'),
  hospital: wordList('hospital clinic'),
  school: wordList('school university college'),
  worship: wordList('mosque church temple synagogue cathedral shrine'),
  market: wordList('market bazaar mall shop store supermarket'),
  hotel: wordList('hotel'),
  prison: wordList('prison jail'),
  court: wordList('courthouse court'),
  bridge: wordList('bridge'),
  station: wordList('station'),
  square: wordList('square'),
  palace: wordList('palace'),
  port: wordList('port harbour harbor dock'),
  factory: wordList('factory plant refinery warehouse'),
  farm: wordList('farm ranch'),
  border: wordList('crossing'),
  hall: wordList('hall gymnasium theatre theater stadium auditorium arena'),
  restaurant: wordList('restaurant cafe bar nightclub'),
};

/** Verbs whose object is the place, by what they tell. */
export const PLACE_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  surrounded: wordList(
    'surround surrounded surrounding besiege besieged besieging encircle encircled encircling blockade blockaded blockading seal sealed overran occupy occupied occupying seize seized seizing',
  ),
  stormed: wordList('stormed storm storming'),
  hit: wordList(
    'hit hitting strike struck striking target targeted targeting bomb bombed bombing shell shelled shelling',
  ),
};

/** Verbs by which somebody causes what others do. */
export const ORDER_VERBS = wordList(
  'ordered order orders ordering authorised authorized authorising authorizing commanded instructed directed approved',
);

/** Who decides or acts without being named, by branch: an order comes from one of them. */
export const ROLE_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  'a court': wordList('judge judges court courts tribunal magistrate judiciary'),
  'the government': wordList(
    'government cabinet president premier minister pm chancellor governor king emir ministry authorities',
  ),
  'the army': wordList('army military general commander'),
  'the police': wordList('police'),
  parliament: wordList('parliament congress senate assembly'),
};
