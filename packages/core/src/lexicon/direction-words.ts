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
