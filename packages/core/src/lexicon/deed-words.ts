import { wordList } from './word-list.js';

/**
 * Deeds that befall one person or thing once, or seldom: two articles that tell one of the same person tell one event.
 * `to` is a verb whose object it befalls ("was arrested", "police arrested X"), `does` one whose subject it is ("X died").
 */
export const DEED_WORDS: Readonly<Record<string, { to?: ReadonlySet<string>; does?: ReadonlySet<string> }>> = {
  arrest: { to: wordList('arrested detained apprehended') },
  charge: { to: wordList('charged indicted') },
  release: { to: wordList('released freed') },
  death: { to: wordList('killed murdered assassinated executed'), does: wordList('died dies drowned drowns') },
  shooting: { to: wordList('shot') },
  departure: { to: wordList('dismissed sacked ousted fired'), does: wordList('resigned resigns quit quits') },
  appointment: { to: wordList('appointed') },
  sentence: { to: wordList('sentenced jailed imprisoned convicted') },
  acquittal: { to: wordList('acquitted') },
  recovery: { to: wordList('recovered retrieved salvaged') },
  discovery: { to: wordList('found discovered located spotted') },
  rescue: { to: wordList('rescued') },
  purchase: { to: wordList('bought acquired purchased') },
  sale: { to: wordList('sold') },
  founding: { to: wordList('founded established') },
  burial: { to: wordList('buried') },
  opening: { to: wordList('opened inaugurated unveiled') },
  rejection: { to: wordList('rejected rebuffed spurned') },
  pronouncement: { to: wordList('delivered read issued pronounced') },
  recall: { to: wordList('recalled') },
  reaching: { to: wordList('reached') },
  theft: { to: wordList('stolen stole') },
  closure: { to: wordList('closed shut shuttered') },
  seizure: { to: wordList('seized confiscated impounded removed') },
};

/** Deeds told by a verb and the small word behind it: "picked up by detectives", "set free". All befall the one they are done to. */
export const PHRASAL_DEEDS: Readonly<Record<string, string>> = {
  'picked up': 'arrest',
  'rounded up': 'arrest',
  'led away': 'arrest',
  'set free': 'release',
  'let go': 'release',
  'let out': 'release',
  'called back': 'recall',
  'carried off': 'seizure',
  'took away': 'seizure',
  'taken away': 'seizure',
  'set up': 'founding',
};

/** Deeds told by a noun behind "announced": "announced the recall of 40,000 cars". */
export const NOMINAL_DEEDS: Readonly<Record<string, string>> = {
  recall: 'recall',
  arrest: 'arrest',
  release: 'release',
  death: 'death',
  resignation: 'departure',
  dismissal: 'departure',
  appointment: 'appointment',
  purchase: 'purchase',
  acquisition: 'purchase',
  sale: 'sale',
  closure: 'closure',
};

/** What ends the standing of something built. */
export const STRUCTURE_DEEDS = wordList('burst collapsed failed broke crumbled');

/** Things that are built to stand. */
export const STRUCTURES = wordList('dam bridge building tower roof wall tunnel stand chimney pier mine');

/** What rescuers reach once. */
export const REACHED_THINGS = wordList('wreck plane ship train mine');

/** What ends the way of a ship, a plane or a train. */
export const CRAFT_DEEDS: Readonly<Record<string, string>> = {
  sank: 'sinking',
  sinks: 'sinking',
  crashes: 'crash',
  derails: 'derailment',
  sunk: 'sinking',
  capsized: 'sinking',
  foundered: 'sinking',
  'went down': 'sinking',
  'gone down': 'sinking',
  'ran aground': 'sinking',
  crashed: 'crash',
  derailed: 'derailment',
};

/** Deeds by whoever comes first: that navy divers found it and that salvors did cannot both be. */
export const FIRST_COME = wordList('recovery discovery closure');

/** Who bears arms for others, by their nouns: of these, one is not the other. */
export const FORCES: Readonly<Record<string, ReadonlySet<string>>> = {
  police: wordList('police policeman policemen policewoman officer officers'),
  guards: wordList('guard guards bodyguard bodyguards'),
  soldiers: wordList('soldier soldiers troops army'),
  others: wordList(
    'gang gangs gangsters robber robbers rebel rebels militant militants protester protesters demonstrators',
  ),
};

/** What is offered or asked for: to dismiss one is to reject it, and "it" often means one. */
export const PROPOSAL_NOUNS = wordList(
  'offer offers bid approach proposal deal plan bill motion petition appeal claim request demand',
);

/** People who are held, and of whom a story has one lot: "they" are often these. */
export const CAPTIVES = wordList('hostages captives abductees');
