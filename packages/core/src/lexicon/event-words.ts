/**
 * Words that tell that something happened, by kind, in their base form. The kinds follow the event types of the ACE 2005
 * annotation guidelines (life, movement, transaction, business, conflict, contact, personnel, justice) and add those
 * of accidents, law and markets that news lives on. Two words of one kind can tell one event ("a strike", "the attack").
 */
export const EVENT_WORDS = {
  attack: `attack strike assault bomb bombing bombard bombardment shell shelling shoot shooting shot gunfire ambush explode
    explosion blast detonate detonation besiege siege surround invade invasion offensive onslaught incursion stab stabbing
    hijack hijacking airstrike shootout intercept assassination attempt terrorism sabotage arson loot looting rocket massacre
    barrage cyberattack`,
  fight: 'clash fight fighting battle skirmish scuffle melee confrontation turmoil violence unrest mutiny brawl',
  death: `kill killing die death dead murder assassinate slay execute execution behead beheading suicide fatality drown perish
    drowning lynch lynching slaughter`,
  injury: 'injure injury wound hurt unhurt unharmed unscathed maim escape survive survivor casualty',
  protest: `protest protester demonstrate demonstration demonstrator rally march riot uprising revolution revolt rebellion
    sit-in walkout vigil boycott picket`,
  arrest: `arrest detain detention detainee capture captive captor captivity apprehend custody surrender seize kidnap
    kidnapping kidnapper abduct abduction abductor hostage handcuff`,
  raid: 'raid search swoop seizure confiscate confiscation crackdown',
  crime: `steal theft thief rob robbery robber burgle burglary burglar heist embezzle embezzlement fraud smuggle smuggling
    bribe bribery forge forgery extort extortion`,
  release: `release free freed liberate liberation pardon bail amnesty parole extradite extradition deport deportation
    repatriate repatriation`,
  trial: `trial convict conviction guilty sentence indict indictment charge prosecute prosecution prosecutor plead plea jail
    imprison imprisonment verdict judgment judgement acquit acquittal sue lawsuit testify arraign arraignment settle
    settlement injunction fine appeal`,
  election: 'elect election vote voting voter ballot poll polling referendum plebiscite runoff by-election',
  office: `appoint appointment reappoint resign resignation sack dismiss dismissal oust ouster nominate nomination inaugurate
    inauguration premiership succeed promote promotion demote quit depose overthrow coup putsch impeach impeachment abdicate
    abdication retire retirement reshuffle`,
  meeting:
    'meet meeting visit talk summit conference negotiate negotiation negotiator chair host convene mediate mediation',
  travel: `arrive arrival land depart departure travel return flee evacuate evacuation evacuee deploy deployment withdraw
    withdrawal enter dispatch leave sail retreat`,
  speech:
    'address speech statement tweet broadcast interview announcement remark testimony declare declaration response letter',
  founding: 'found founding founder establish establishment formation create creation open opening debut build',
  deal: `sign signing signature agreement deal contract buy buyer purchase acquire acquisition sell sale merge merger takeover
    award order treaty pact accord truce ceasefire armistice bid bidder offer stake buyout divest divestment auction`,
  payment:
    'pay payment payout compensate compensation reimburse reimbursement refund donate donation ransom repay repayment',
  delivery: 'deliver delivery shipment handover',
  flight: 'fly flight flown take-off takeoff landing',
  unveiling: 'unveil reveal launch rollout introduce introduction present publish publication demo',
  recording: 'footage videotape',
  accident: `crash collide collision derail derailment sink sinking capsize founder overturn accident disaster collapse
    burst breach rupture leak spill meltdown inferno wreck wreckage shipwreck burn`,
  nature: `earthquake quake tremor tsunami hurricane flood flooding erupt eruption landslide mudslide wildfire drought cyclone
    typhoon tornado avalanche aftershock blizzard heatwave downpour`,
  rescue: 'rescue rescuer save recover recovery retrieve airlift winch',
  discovery: 'find discover discovery locate spot identify',
  illness: `infect infection outbreak pandemic epidemic diagnose diagnosis hospitalise hospitalize overdose poison poisoning
    contaminate contamination vaccinate vaccination immunise immunize quarantine`,
  market: `bankruptcy default bailout downgrade crisis recession layoff insolvency receivership`,
  earnings: 'earnings profit revenue dividend writedown turnover',
  approval: `approve approval clearance certificate certification certify ratify ratification authorise authorize authorisation authorization grant licence
    license endorse endorsement`,
  ban: `ban veto sanction repeal abolish abolition prohibit prohibition embargo outlaw suspend suspension curfew lockdown moratorium`,
  refusal: 'reject rejection refuse refusal rebuff spurn',
  law: 'law ruling overturn legislation legislate amendment decree uphold enact enactment',
  recall: 'recall',
  warning: 'warn warning alert alarm',
  inquiry: `investigate investigation investigator probe inquiry enquiry inquest autopsy examine examination review inspect
    inspection audit`,
  ceremony: `funeral memorial burial bury wedding marry marriage ceremony celebrate celebration anniversary commemorate
    commemoration birth mass`,
  completion: 'complete completion finish',
  change: `delay postpone postponement cancel cancellation halt resume resumption stop end close closure shut shutdown ground
    lift`,
  contest: 'win victory defeat beat championship medal semi-final semifinal quarter-final tournament',
} as const;

/** What sort of thing happened. */
export type EventKindName = keyof typeof EVENT_WORDS;

/** Words by the kind of event that they tell, in their base form. */
export type WordsByKind = Readonly<Partial<Record<EventKindName, string>>>;

/** Nouns whose verb tells of something else, or of nothing: a storm is weather, to storm is to attack. */
export const EVENT_NOUNS: WordsByKind = {
  accident: 'fire blaze',
  nature: 'storm',
  inquiry: 'hearing',
  earnings: 'loss',
  recording: 'video film recording',
  market: 'cut plunge slump',
};

/** Verbs whose noun tells of something else, or of nothing. */
export const EVENT_VERBS: WordsByKind = {
  attack: 'storm overrun fire target',
  death: 'succumb',
  rescue: 'pluck',
  unveiling: 'print',
  founding: 'form',
};

/** The kinds that are narrow enough for two of their words to mean one event. */
export const CONCEPT_KINDS = `attack fight death injury protest arrest raid crime release trial election office meeting deal payment
  delivery flight recording accident nature rescue illness earnings approval ban refusal recall warning inquiry ceremony law`;

/** Words of these kinds that as often mean something else. */
export const VAGUE_EVENT_WORDS =
  'order offer award settle sentence charge target attempt shot review lift host chair talk free';

/** Verbs that tell an event by the small word behind them, or before or behind a pronoun. The first word is in its base form. */
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
  'gun down': 'attack',
  'give up': 'arrest',
  'turn in': 'arrest',
  'step down': 'office',
  'step aside': 'office',
  'stand down': 'office',
  'swear in': 'office',
  'vote in': 'election',
  'take over': 'deal',
  'take control': 'deal',
  'run aground': 'accident',
  'burn down': 'accident',
  'cave in': 'accident',
  'turn away': 'refusal',
  'rule out': 'refusal',
  'pass away': 'death',
  'walk out': 'protest',
  'down tool': 'protest',
  'pull out': 'travel',
  'set off': 'travel',
  'throw out': 'refusal',
  'turn down': 'refusal',
  'strike off': 'ban',
  'strike from': 'ban',
  'strike down': 'law',
  'call off': 'change',
  'put off': 'change',
  'shut down': 'change',
  'lay off': 'market',
  'set up': 'founding',
  'call back': 'recall',
  'fall ill': 'illness',
  'become ill': 'illness',
  'take ill': 'illness',
  'test positive': 'illness',
  'set fire': 'accident',
  'set alight': 'accident',
  'set ablaze': 'accident',
  'catch fire': 'accident',
  'let out': 'release',
  'set free': 'release',
  'walk free': 'release',
  'go free': 'release',
};

/** The same, where it is done to somebody: "was picked up", but not "picked up the parcel". */
export const PASSIVE_PHRASAL_VERBS: Readonly<Record<string, EventKindName>> = {
  'pick up': 'arrest',
  'take away': 'arrest',
  'lead away': 'arrest',
  'move out': 'travel',
};

/** Verbs that tell an event with their object, which a few words may part from them: "lost their lives". */
export const EVENT_COLLOCATIONS: Readonly<Record<string, EventKindName>> = {
  'go strike': 'protest',
  'file suit': 'trial',
  'bring suit': 'trial',
  'bring action': 'trial',
  'take court': 'trial',
  'lose life': 'death',
  'lose live': 'death',
  'claim life': 'death',
  'claim live': 'death',
  'take hostage': 'arrest',
  'take captive': 'arrest',
  'take prisoner': 'arrest',
  'take office': 'office',
  'take oath': 'office',
  'lose chairmanship': 'office',
  'lose job': 'office',
  'lose office': 'office',
  'lose post': 'office',
  'leave company': 'office',
  'leave firm': 'office',
  'leave government': 'office',
  'leave office': 'office',
  'leave post': 'office',
  'take charge': 'office',
  'take command': 'office',
  'take helm': 'office',
  'take post': 'office',
  'clear desk': 'office',
  'give up office': 'office',
  'give up post': 'office',
  'give up seat': 'office',
  'give up job': 'office',
  'strike bridge': 'accident',
  'strike iceberg': 'accident',
  'strike pole': 'accident',
  'strike reef': 'accident',
  'strike rock': 'accident',
  'strike tree': 'accident',
  'strike wall': 'accident',
  'hit bridge': 'accident',
  'hit iceberg': 'accident',
  'hit pole': 'accident',
  'hit reef': 'accident',
  'hit rock': 'accident',
  'hit tree': 'accident',
  'hit wall': 'accident',
  'strike agreement': 'deal',
  'strike bargain': 'deal',
  'strike deal': 'deal',
  'cast ballot': 'election',
  'cast vote': 'election',
  'send prison': 'trial',
  'send jail': 'trial',
  'stand trial': 'trial',
};

/** Words beside which a strike is one of workers. */
export const LABOUR_WORDS = `union unions worker workers employee employees pay wage wages pension pensions staff walkout walkouts picket pickets
  teachers nurses doctors drivers miners dockers pilots conductors cleaners farmworkers writers actors unionised unionized`;

/** What is released by being made known, and not by being let go. */
export const PUBLISHED_NOUNS = `statement report document figure data album interview list result detail letter transcript
  survey study finding record image photograph photo picture poll song book memo cable`;

/** What is traded: of a shell no price falls. */
export const TRADED_NOUNS =
  'share stock price index currency crown euro dollar pound yen rouble bond yield market future';
/** The verbs by which a price is told to move. */
export const PRICE_VERBS =
  'rise fall jump drop plunge slump slide slip climb gain surge tumble soar sink rally recover dip lose shed close finish';

/** Kinds that are often two sides of one event: a bombing kills and wounds, a vote is won. */
export const KINDRED_KINDS: readonly (readonly EventKindName[])[] = [
  ['attack', 'death', 'injury', 'fight'],
  ['protest', 'fight', 'death', 'injury'],
  ['arrest', 'trial'],
  ['release', 'delivery'],
  ['completion', 'founding'],
  ['completion', 'deal'],
  ['payment', 'deal'],
  ['payment', 'trial'],
  ['warning', 'recall'],
  ['raid', 'crime'],
  ['crime', 'attack'],
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
