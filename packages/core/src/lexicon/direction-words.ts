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
  travels visit visits arrive arrives depart departs leave leaves return returns vote votes play plays host hosts face faces debut
  debuts premiere premieres holds launch launches end ends conclude concludes expire expires gather gathers runs
  go goes head heads turns airs sits continue`.split(/\s+/),
);

/** Verbs in the present tense that tell of no deed at the day behind them: "he says on Friday", "it dates in May". */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  `says tells adds notes writes shows remains dates stems lives works wants needs knows thinks believes claims alleges
  insists denies recalls remembers describes includes contains suggests indicates means reports confirms`.split(/\s+/),
);

/** Verbs that ask something of somebody: "ordered him to appear on Monday". */
export const REQUEST_VERBS: ReadonlySet<string> = new Set(
  `ask asks asked asking urge urges urged urging order orders ordered ordering tell tells told invite invites invited
  instruct instructed direct directed advise advises advised require requires required request requested summon summoned
  call calls called calling appealed expect expects expected`.split(/\s+/),
);

/** Verbs that set a day for something: "called a strike for Thursday", "declared a holiday starting on Friday". */
export const SCHEDULING_VERBS: ReadonlySet<string> = new Set(
  `call calls called calling set sets schedule schedules scheduled plan plans planned fix fixed arrange arranged book booked
  announce announces announced declare declares declared proclaim proclaimed order orders ordered impose imposes imposed
  forecast predict predicts predicted propose proposed suspend suspended ban banned convene convened summon summoned
  close closed shut cancel cancelled canceled`.split(/\s+/),
);
