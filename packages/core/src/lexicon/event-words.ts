/**
 * Words that tell that something happened, by kind, in their base form. The kinds follow the event types of the ACE 2005
 * annotation guidelines (life, movement, transaction, business, conflict, contact, personnel, justice) and add those
 * of accidents, law and markets that news lives on. Two words of one kind can tell one event ("a strike", "the attack").
 */
export const EVENT_WORDS = {
  attack: `attack strike assault bomb bombing bombard bombardment shell shelling shoot shooting shot gunfire ambush explode
    explosion blast detonate target besiege siege surround invade invasion offensive stab stabbing hijack hijacking
    airstrike shootout intercept assassination attempt terrorism sabotage loot looting rocket raid`,
  fight: 'clash fight fighting battle skirmish confrontation turmoil violence unrest mutiny',
  death:
    'kill killing die death dead murder assassinate slay massacre execute execution behead suicide fatality drown perish',
  injury: 'injure injury wound hurt unharmed escape survive survivor',
  protest:
    'protest protester demonstrate demonstration demonstrator rally march riot uprising revolution revolt sit-in walkout strike',
  arrest: 'arrest detain detention capture apprehend custody surrender seize',
  release: 'release free freed pardon bail amnesty',
  trial: `trial convict conviction guilty sentence indict indictment charge prosecute prosecution plead plea jail imprison
    imprisonment verdict judgment judgement acquit acquittal sue lawsuit testify arraign arraignment settle settlement injunction`,
  election: 'elect election vote voting ballot poll referendum runoff by-election',
  office: `appoint appointment resign resignation sack dismiss dismissal oust ouster nominate nomination inaugurate
    inauguration premiership succeed promote quit depose overthrow coup putsch`,
  meeting: 'meet meeting visit talk summit conference negotiate negotiation chair host',
  travel: `arrive arrival land depart departure travel return flee evacuate evacuation deploy deployment withdraw
    withdrawal enter dispatch leave sail`,
  speech:
    'address speech statement tweet broadcast interview announcement remark testimony declare declaration response letter',
  founding: 'found founding establish establishment form formation create creation opening debut build',
  deal: `sign agreement deal contract buy purchase acquire acquisition sell sale merge merger takeover award order
    treaty pact accord bid offer stake`,
  delivery: 'deliver delivery ship shipment handover',
  flight: 'fly flight flown take-off landing',
  unveiling: 'unveil reveal launch rollout introduce introduction present publish publication',
  accident: `crash collide collision derail derailment sink sinking capsize founder overturn accident disaster collapse
    burst breach rupture leak spill meltdown fire blaze inferno wreck shipwreck`,
  nature: 'earthquake quake tsunami hurricane storm flood flooding erupt eruption landslide wildfire drought',
  rescue: 'rescue rescuer save recover recovery retrieve',
  discovery: 'find discover discovery locate spot identify',
  illness: 'infect infection outbreak pandemic epidemic diagnose hospitalise hospitalize overdose',
  market: 'bankruptcy default bailout downgrade plunge slump crisis recession layoff cut rise fall',
  law: 'law approve approval clear clearance ban veto ratify ratification sanction reject rejection refuse refusal ruling overturn repeal',
  inquiry: 'investigate investigation probe inquiry hearing search autopsy examine review inspect inspection audit',
  ceremony: 'funeral memorial burial bury wedding marry marriage ceremony celebrate celebration anniversary birth mass',
  change: `delay postpone cancel cancellation halt resume suspend suspension stop end close closure shut shutdown ground
    lift complete completion`,
  contest: 'win victory defeat lose loss beat',
} as const;

/** What sort of thing happened. */
export type EventKindName = keyof typeof EVENT_WORDS;

/** Verbs that tell an event by the small word behind them. The first word is in its base form. */
export const PHRASAL_VERBS: Readonly<Record<string, EventKindName>> = {
  'go down': 'accident',
  'roll over': 'accident',
  'turn over': 'accident',
  'give way': 'accident',
  'break apart': 'accident',
  'blow up': 'attack',
  'go off': 'attack',
  'open fire': 'attack',
  'shoot down': 'attack',
  'give up': 'arrest',
  'turn in': 'arrest',
  'step down': 'office',
  'stand down': 'office',
  'take over': 'deal',
  'walk out': 'protest',
  'down tool': 'protest',
  'pull out': 'travel',
  'set off': 'travel',
  'put out': 'travel',
  'throw out': 'law',
  'turn down': 'law',
  'strike down': 'law',
  'call off': 'change',
  'put off': 'change',
  'shut down': 'change',
  'lay off': 'market',
  'set up': 'founding',
};

/** Kinds that are often two sides of one event: a bombing kills and wounds, a vote is won. */
export const KINDRED_KINDS: readonly (readonly EventKindName[])[] = [
  ['attack', 'death', 'injury', 'fight'],
  ['protest', 'fight', 'death', 'injury'],
  ['arrest', 'trial'],
  ['trial', 'law', 'release'],
  ['inquiry', 'unveiling', 'founding'],
  ['deal', 'change'],
  ['deal', 'law'],
  ['election', 'contest', 'office'],
  ['deal', 'contest', 'office'],
  ['meeting', 'travel', 'speech'],
  ['accident', 'death', 'injury', 'nature'],
  ['rescue', 'discovery', 'inquiry'],
  ['office', 'travel'],
  ['attack', 'protest'],
  ['flight', 'travel', 'delivery', 'unveiling', 'accident'],
  ['founding', 'unveiling'],
];
