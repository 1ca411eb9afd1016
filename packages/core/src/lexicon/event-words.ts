/**
 * Words that tell that something happened, by kind, in their base form. The kinds follow the event types of the ACE 2005
 * annotation guidelines (life, movement, transaction, business, conflict, contact, personnel, justice) and add those
 * of accidents, law and markets that news lives on. Two words of one kind can tell one event ("a strike", "the attack").
 */
export const EVENT_WORDS = {
  attack: `attack strike assault bomb bombing bombard bombardment shell shelling shoot shooting shot gunfire ambush explode
    explosion blast detonate target besiege siege surround invade invasion offensive stab stabbing hijack hijacking
    airstrike shootout intercept assassination attempt terrorism sabotage loot looting rocket massacre`,
  fight: 'clash fight fighting battle skirmish confrontation turmoil violence unrest mutiny brawl',
  death:
    'kill killing die death dead murder assassinate slay execute execution behead suicide fatality drown perish drowning lynch',
  injury: 'injure injury wound hurt unharmed escape survive survivor casualty',
  protest:
    'protest protester demonstrate demonstration demonstrator rally march riot uprising revolution revolt sit-in walkout vigil boycott',
  arrest:
    'arrest detain detention capture apprehend custody surrender seize kidnap kidnapping abduct abduction hostage',
  raid: 'raid search swoop seizure confiscate',
  release: 'release free freed pardon bail amnesty parole extradite extradition deport deportation',
  trial: `trial convict conviction guilty sentence indict indictment charge prosecute prosecution plead plea jail imprison
    imprisonment verdict judgment judgement acquit acquittal sue lawsuit testify arraign arraignment settle settlement
    injunction fine appeal`,
  election: 'elect election vote voting ballot poll referendum runoff by-election',
  office: `appoint appointment resign resignation sack dismiss dismissal oust ouster nominate nomination inaugurate
    inauguration premiership succeed promote quit depose overthrow coup putsch impeach impeachment abdicate retire retirement`,
  meeting: 'meet meeting visit talk summit conference negotiate negotiation chair host',
  travel: `arrive arrival land depart departure travel return flee evacuate evacuation deploy deployment withdraw
    withdrawal enter dispatch leave sail`,
  speech:
    'address speech statement tweet broadcast interview announcement remark testimony declare declaration response letter',
  founding: 'found founding establish establishment form formation create creation opening debut build',
  deal: `sign agreement deal contract buy purchase acquire acquisition sell sale merge merger takeover award order
    treaty pact accord bid offer stake buyout divest auction`,
  delivery: 'deliver delivery shipment handover',
  flight: 'fly flight flown take-off landing',
  unveiling: 'unveil reveal launch rollout introduce introduction present publish publication demo',
  accident: `crash collide collision derail derailment sink sinking capsize founder overturn accident disaster collapse
    burst breach rupture leak spill meltdown fire blaze inferno wreck shipwreck burn`,
  nature: `earthquake quake tsunami hurricane storm flood flooding erupt eruption landslide wildfire drought cyclone typhoon
    tornado avalanche aftershock`,
  rescue: 'rescue rescuer save recover recovery retrieve',
  discovery: 'find discover discovery locate spot identify',
  illness:
    'infect infection outbreak pandemic epidemic diagnose hospitalise hospitalize overdose vaccinate vaccination quarantine',
  market:
    'bankruptcy default bailout downgrade plunge slump crisis recession layoff cut rise fall insolvency receivership',
  earnings: 'earnings profit loss revenue dividend writedown',
  approval: 'approve approval clear clearance ratify ratification authorise authorize',
  ban: 'ban veto sanction repeal prohibit embargo outlaw suspend suspension',
  refusal: 'reject rejection refuse refusal rebuff spurn',
  law: 'law ruling overturn legislation decree uphold',
  recall: 'recall',
  inquiry: 'investigate investigation probe inquiry hearing autopsy examine review inspect inspection audit',
  ceremony: 'funeral memorial burial bury wedding marry marriage ceremony celebrate celebration anniversary birth mass',
  change: `delay postpone cancel cancellation halt resume stop end close closure shut shutdown ground
    lift complete completion`,
  contest: 'win victory defeat lose beat championship medal',
} as const;

/** What sort of thing happened. */
export type EventKindName = keyof typeof EVENT_WORDS;

/** The kinds that are narrow enough for two of their words to mean one event. */
export const CONCEPT_KINDS = `attack fight death injury protest arrest raid release trial election office meeting deal delivery
  flight accident nature rescue illness earnings approval ban refusal recall inquiry ceremony law`;

/** Words of these kinds that as often mean something else. */
export const VAGUE_EVENT_WORDS =
  'order offer award settle sentence charge target attempt shot review lift host chair talk free';

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
  'take control': 'deal',
  'run aground': 'accident',
  'burn down': 'accident',
  'turn away': 'refusal',
  'pass away': 'death',
  'walk out': 'protest',
  'down tool': 'protest',
  'pull out': 'travel',
  'set off': 'travel',
  'put out': 'travel',
  'throw out': 'refusal',
  'turn down': 'refusal',
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
  ['trial', 'law', 'release', 'ban', 'approval', 'refusal'],
  ['raid', 'inquiry', 'attack'],
  ['law', 'approval', 'ban', 'refusal'],
  ['recall', 'accident', 'ban'],
  ['market', 'earnings'],
  ['inquiry', 'unveiling', 'founding'],
  ['deal', 'change'],
  ['deal', 'law', 'approval', 'refusal'],
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
