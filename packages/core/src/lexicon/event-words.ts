/**
 * Words that tell that something happened, by kind, in their base form. The kinds follow the event types of the ACE 2005
 * annotation guidelines (life, movement, transaction, business, conflict, contact, personnel, justice) and add those
 * of accidents, law and markets that news lives on. Two words of one kind can tell one event ("a strike", "the attack").
 */
export const EVENT_WORDS = {
  attack: `attack strike assault bomb bombing bombard bombardment raid shell shelling shoot shooting gunfire ambush explode
    explosion blast detonate target storm besiege siege surround invade invasion offensive stab stabbing hijack hijacking
    airstrike shootout intercept assassination attempt terrorism`,
  fight: 'clash fight fighting battle skirmish confrontation turmoil violence unrest',
  death: 'kill killing die death murder assassinate slay massacre execute execution behead suicide fatality',
  injury: 'injure injury wound hurt unharmed escape survive',
  protest:
    'protest protester demonstrate demonstration demonstrator rally march riot uprising revolution revolt sit-in walkout',
  arrest: 'arrest detain detention capture apprehend custody raid',
  release: 'release free freed pardon bail acquit acquittal',
  trial: `trial convict conviction sentence indict indictment charge prosecute prosecution plead jail imprison imprisonment
    verdict sue lawsuit hearing inquest testify`,
  election: 'elect election vote voting ballot poll referendum runoff by-election',
  office: `appoint appointment resign resignation sack dismiss dismissal oust ouster nominate nomination inaugurate
    inauguration premiership succeed promote quit depose overthrow coup`,
  meeting: 'meet meeting visit talk summit conference negotiate negotiation hold chair host',
  travel:
    'arrive arrival land depart departure travel return flee evacuate evacuation deploy deployment withdraw withdrawal enter dispatch',
  speech:
    'address speech statement tweet broadcast interview announcement remark testimony declare declaration response',
  founding: 'found founding establish establishment form formation create creation open opening debut begin',
  deal: `sign agreement deal contract buy purchase acquire acquisition sell sale merge merger takeover award order
    treaty pact accord`,
  delivery: 'deliver delivery ship shipment handover',
  flight: 'fly flight flown take-off landing',
  unveiling: 'unveil reveal launch release rollout introduce introduction present',
  accident: 'crash collide collision derail derailment sink accident disaster collapse leak spill meltdown',
  nature: 'earthquake quake tsunami hurricane storm flood flooding eruption erupt landslide wildfire',
  illness: 'infect infection outbreak pandemic epidemic diagnose hospitalise hospitalize overdose',
  market: 'bankruptcy default bailout downgrade plunge slump crisis recession layoff cut',
  law: 'approve approval ban veto ratify ratification sanction reject rejection ruling overturn repeal suspend suspension',
  inquiry: 'investigate investigation probe inquiry search autopsy examine review',
  ceremony: 'funeral memorial burial bury wedding marry marriage ceremony celebrate celebration anniversary birth',
  change: 'delay postpone cancel cancellation halt resume suspend end close closure replace',
  contest: 'win victory defeat lose loss beat',
} as const;

/** What sort of thing happened. */
export type EventKindName = keyof typeof EVENT_WORDS;

/** Kinds that are often two sides of one event: a bombing kills and wounds, a vote is won. */
export const KINDRED_KINDS: readonly (readonly EventKindName[])[] = [
  ['attack', 'death', 'injury', 'fight'],
  ['protest', 'fight', 'death', 'injury'],
  ['arrest', 'trial'],
  ['election', 'contest', 'office'],
  ['deal', 'contest', 'office'],
  ['meeting', 'travel', 'speech'],
  ['flight', 'travel', 'delivery', 'unveiling', 'accident'],
  ['founding', 'unveiling'],
];

/** Nouns that can stand for any event that was told before: "the incident". */
export const ANAPHORIC_NOUNS = 'incident event affair episode case move development crime operation scheme plot matter';
