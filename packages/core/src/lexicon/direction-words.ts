/** Modal verbs that put what they say after the time of speaking. */
export const MODAL_WORDS: ReadonlySet<string> = new Set(
  "will 'll ’ll shall wo would should may might must can could".split(' '),
);

/** Words of plans: what they announce has not happened yet. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'expected scheduled due slated planned set supposed likely plans planning plan upcoming forthcoming hopes intends aims begins starts opens resumes expires expects effective payable'.split(
    ' ',
  ),
);

/** Verbs of timetables, which tell in the present tense of what is to come: "the two meet on Monday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  `meet meets open opens begin begins start starts resume resumes reopen reopens convene convenes reconvene reconvenes travel
  travels visit visits arrive arrives depart departs leave leaves return returns vote votes play plays host hosts debut
  debuts premiere premieres launch launches end ends conclude concludes expire expires gather gathers runs
  go goes head heads follows turns airs sits`.split(/\s+/),
);
