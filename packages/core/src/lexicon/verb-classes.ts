/** Verbs that hand on somebody's words; the clause tells that something was said. */
export const REPORTING_VERBS = `say tell announce state report confirm deny claim warn add admit declare explain note insist
  argue suggest reply respond comment remark describe acknowledge reveal disclose mention stress urge vow pledge promise
  assert allege accuse blame criticise criticize condemn praise applaud call cite estimate predict recall tweet write
  testify concede caution voice quote contend maintain reiterate hint ask request demand`;

/** Verbs of state, mind and appearance: their clauses describe, they don't tell that anything happened. */
export const STATIVE_VERBS = `be have own know believe think want need like love hate seem appear look remain stay exist
  consist contain include belong depend mean resemble cost weigh deserve matter prefer hope wish doubt suppose understand
  see feel consider expect fear represent reflect show demonstrate suggest indicate imply serve function rely tend
  lack owe possess fit concern involve relate differ vary equal illustrate highlight explain keep continue operate seek
  stand sit lie live work face struggle ensure allow enable require`;

/** Words after a form of "be" or before "to" that make what follows a plan. */
export const PLAN_WORDS = 'plan expect schedule due set intend aim hope slate prepare propose anticipate vow pledge';

/** Verbs that tell how far something has come and not what. */
export const ASPECTUAL_VERBS = 'begin start continue remain resume';

/** Words that put what is told in somebody's mouth, as suspected or charged. */
export const ALLEGATION_WORDS = `allegedly reportedly suspected suspect alleged alleging accused accuse accusing blamed blame
  blaming purportedly supposedly rumoured rumored apparently believed`;

/** Verbs that leave open whether what they govern is so: "prosecutors allege that he stole it", "he stole it, police suspect". */
export const SUSPICION_VERBS = 'allege claim suspect believe';

/** Words by which a report is contradicted. */
export const DENIAL_WORDS = 'denied deny denies denying refuted disputed';

/** Verbs that leave it to a noun to say what happened: "carried out a raid", "ordered the arrest", "made a landing". */
export const LIGHT_VERBS = `take make carry come go give stage conduct launch occur happen order undertake commit try see begin
  follow attempt mount plan have hold achieve suffer cause be perform complete use organise organize host face open pass undergo issue file do attend break force place hand`;

/** Verbs that say nothing without what they are done to: "Officials spotted" is half a thing. */
export const TRANSITIVE_VERBS = `accompany accuse achieve address adopt allow announce appoint arrest attract author award ban become blame bring
  build buy carry cause cite commit concern confirm consider contain create damage declare define deliver demand describe destroy detain
  discover employ establish expect face feature find force found get give grant handle have identify impose include injure introduce
  invite issue keep lack lend lift make mark mean mention name need obtain offer own place possess present prevent produce prompt protect
  provide publish purchase put raise reach receive reject release remove replace represent require reveal rule save see seek seize send set
  sign spend spot state surround suspend take target tell threaten throw treat trigger undergo urge use value want wear welcome wound`;
