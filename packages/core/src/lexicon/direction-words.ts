/** Modal verbs that put what they say after the time of speaking. */
export const MODAL_WORDS: ReadonlySet<string> = new Set(
  "will 'll ’ll shall wo would should may might must can could".split(' '),
);

/** Words of plans: what they announce has not happened yet. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'expected scheduled rescheduled due slated planned set supposed likely plans planning plan upcoming forthcoming hopes intends aims begins starts opens resumes expires expects effective payable'.split(
    ' ',
  ),
);

/** Verbs of timetables, which tell in the present tense of what is to come: "the two meet on Monday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  `meet meets open opens begin begins start starts resume resumes reopen reopens convene convenes reconvene reconvenes travel
  travels visit visits arrive arrives depart departs leave leaves return returns retires vote votes play plays host hosts face faces debut
  debuts premiere premieres launch launches end ends conclude concludes commence commences expire expires gather gathers runs
  go goes head heads turns airs sits misses fly flies choose chooses elect publishes unveils releases announces presents delivers marks needs
  competes`.split(/\s+/),
);

/** Verbs of timetables where the day stands right behind them: "the hearing continues on Friday", "the book comes out on Friday". */
export const COMING_VERBS: ReadonlySet<string> = new Set(
  'kicks comes gets passes goes continues sails closes finishes falls rolls switches'.split(' '),
);

/** Verbs that ask something of somebody: "ordered him to appear on Monday". */
export const REQUEST_VERBS: ReadonlySet<string> = new Set(
  `ask asks asked asking urge urges urged urging order orders ordered ordering tell tells told invite invites invited
  instruct instructed direct directed advise advises advised require requires required request requested summon summoned
  call calls called calling appealed expect expects expected`.split(/\s+/),
);

/** Verbs that set a day for something: "called a strike for Thursday", "declared a holiday starting on Friday". */
export const SCHEDULING_VERBS: ReadonlySet<string> = new Set(
  `call calls called calling set sets schedule schedules scheduled plan plans planned organize organizes organized organizing organise organises organised organising fix fixed arrange arranged book booked
  announce announces announced declare declares declared proclaim proclaimed order orders ordered impose imposes imposed
  forecast predict predicts predicted propose proposed suspend suspended ban banned convene convened summon summoned
  hold holds close closed shut cancel cancelled canceled`.split(/\s+/),
);
