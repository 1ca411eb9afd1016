import { wordList } from './word-list.js';

/** Words of a proper name that make it a group's: an army, a party, a ministry, a company. */
export const GROUP_WORDS = wordList(`
  army navy forces force corps brigade brigades battalion battalions regiment division guard guards militia militias units unit
  command police gendarmerie intelligence security
  party coalition alliance bloc front movement union league federation confederation organization organisation association
  society network congress brotherhood democrats republicans conservatives liberals socialists greens communists
  committee commission council board bureau agency authority administration ministry department office secretariat
  superintendency inspectorate registry
  directorate forum collective caucus rally center centers centre centres institute institution foundation fund trust bank reserve treasury court tribunal parliament assembly senate
  chamber house cabinet government legislature knesset duma bundestag majlis
  university college school academy hospital church mosque synagogue clinic museum
  company corporation corp inc ltd llc plc gmbh group holdings industries systems technologies motors airlines airways
  airline aviation railways electric energy petroleum oil gas pharmaceuticals laboratories labs bancorp partners capital
  securities insurance media news times post journal tribune herald gazette guardian telegraph magazine radio television broadcasting
  club team fc united rangers
  lines ferries shipping logistics foods brands stores pictures studios records entertainment software solutions networks
  ventures trading construction engineering brothers associates press review monitor observer chronicle sentinel courier
  standard dispatch ledger mirror express globe bulletin newswire wire
  consortium syndicate cartel mafia resistance community
  nations states' workers soldiers martyrs scouts jihad
`);

/** Words that begin the name of a group in other languages: "Hizb", "Kataib", "Partido". */
export const GROUP_HEADS = wordList(`
  hizb hezb hizbul kataib kataeb kata'ib katibat harakat haraket liwa jaish jaysh jabhat ansar saraya sarayat jund junud fursan faylaq firqat hayat hay'at asaib usbat quwat tanzim tajammu itilaf
  taliban peshmerga hizbollah hezbollah hizbullah lashkar tehrik tehreek jamaat jamaah jemaah majlis
  partido partito parti partei frente fronte movimiento movimento mouvement union unión union união alianza alleanza
  banco banca banque bangko grupo gruppo groupe fuerzas ejército ejercito guardia universidad université universität
`);

/** What the members of a group may call themselves: "Soldiers of the Desert", "Sons of Velmont". */
export const GROUP_PEOPLE = wordList(`
  soldiers sons daughters brothers sisters mothers lions knights guardians defenders partisans friends voices heirs servants
  supporters helpers youth women men fighters eagles martyrs citizens students workers doctors lawyers teachers
`);

/** Kinds of groups that are alike enough for two names which differ in them alone to be one: "coalition", "alliance". */
export const GENERIC_GROUP_WORDS = wordList(`
  party coalition alliance bloc front movement union league organization organisation group groups militia militias forces
  force units unit brigade brigades corps army faction factions network association company corporation corp inc ltd llc plc gmbh holdings
  mobilization mobilisation co ag sa nv spa se ab asa oyj kg bv systems technologies industries capital
`);

/** Common nouns that end the name before them, in lower case: "the Al Fateh coalition". */
export const GROUP_ENDINGS = wordList(
  'coalition alliance bloc movement party front league federation brigade brigades',
);

/** Common nouns after a name that say that it is a group's: "Harakat fighters". */
export const GROUP_NOUNS = wordList(`
  fighters fighter militia militias militiamen militiaman militants militant rebels rebel insurgents guerrillas gunmen
  forces troops soldiers leader leaders leadership union spokesman spokeswoman spokesperson commander commanders member members
  supporters followers loyalists faction factions group groups gang cell cells party coalition alliance bloc movement mps lawmakers
  headquarters shares shareholders board bid stock executives employees officials staff workers branch subsidiary subsidiaries
`);

/** Words of a description that say of the name beside it that it is a group's: "X, a militia backed by". */
export const GROUP_DESCRIPTIONS = wordList(`
  group militia party coalition alliance bloc movement organisation organization network faction company firm maker
  manufacturer contractor subcontractor supplier insurer lender brewer carmaker planemaker automaker shipbuilder utility start-up startup retailer carrier airline bank lender operator conglomerate subsidiary agency daily weekly watchdog charity union front
  army force body newspaper broadcaster channel magazine website ministry committee club institute think-tank
`);

/** Adjectives and nouns of institutions: a run of capitals that holds one is no person. */
export const INSTITUTION_WORDS = wordList(`
  national international islamic united democratic popular central federal supreme general royal revolutionary
  liberation liberal conservative socialist communist republican progressive patriotic people's peoples human rights
  public social economic european african american global world atlantic nuclear atomic space medical scientific
  free new state political military naval air civil constitutional electoral independent joint special
  health education defense defence interior foreign finance trade justice labor labour
  development research studies center centre exchange service services affairs peace quds qods mobilization mobilisation
  resistance investment monetary commodities futures stock steel food drug primary secondary
`);

/** Matters of an institution, which "and" joins inside its name: "Ministry of Health and Welfare". */
export const INSTITUTION_MATTERS = wordList(`
  health welfare education science technology trade industry commerce finance budget culture sports sport tourism
  security defense defence development prevention human social affairs labor labour employment agriculture forestry fisheries food
  control excise customs revenue securities education labor policy drug rural research planning environment energy transport communications information justice relief refugees
  cooperation co-operation exchange space aeronautics community religion arts letters children families youth
`);

/** Legal forms of companies, as they are written: a name that ends with one is a company's. */
export const LEGAL_FORMS = wordList(
  'Inc Ltd LLC PLC Plc plc GmbH AG SE SA NV BV AB ASA AS Oyj Oy SpA KG Pty Co Corp SARL Bhd Tbk',
);

/** What stands before a ship's name. */
export const SHIP_PREFIXES = wordList('MV M/V MS SS HMS USS USNS HMAS HMCS INS BRP RMS MT FV');

/** Nouns for ships, before the name of one. */
export const SHIP_NOUNS = wordList(
  'ferry ship vessel boat tanker trawler frigate destroyer carrier submarine yacht freighter cruiser warship liner',
);

/** Institutions of a town or a country: the first word of "Velmont Police Department" is not its name. */
export const OFFICES_OF_PLACES = wordList(`
  police gendarmerie army navy department ministry court tribunal council parliament assembly senate government administration
  authority board office bureau commission committee prosecutor hospital airport station county district province
`);

/** Words of a group's name that papers put for one another, a line each: "Velair Airlines" and "Velair Airways". */
const VARIANTS = `
  air airlines airways airline
  motors motor automobile automobiles
  pharma pharmaceuticals pharmaceutical
  technologies technology tech
  laboratories laboratory labs
  railways railway railroad railroads
  electronics electronic
  logistics logistic
  bank banking
`;

/** For each such word, the one that stands for its line. */
export const GROUP_WORD_VARIANTS: ReadonlyMap<string, string> = new Map(
  VARIANTS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** What companies call themselves by, at the end of a name: "Caspian Technics". */
export const COMPANY_WORDS = wordList(`
  ratings analytics technics aerospace aircraft aero avionics jet jets wings air pharma pharmaceuticals pharmaceutical biotech biosciences
  therapeutics diagnostics genetics genomics electronics semiconductor semiconductors robotics optics instruments devices computers
  computing telecom telecoms telecommunications wireless broadband cable communications networks steel steelworks metals minerals mining
  resources chemicals plastics rubber cement textiles apparel cosmetics tobacco breweries brewery distillers dairies agro seeds
  properties realty estates homes ventures enterprises services consulting consultants advisers advisors research dynamics investments
  equity management financial finance credit mortgage leasing assurance reinsurance payments markets supermarkets retail outfitters
  hotels resorts travel tours cruises rail railroad transport freight cargo couriers pipelines drilling exploration offshore
  utilities renewables satellite publishing publishers cars trucks tyres tires automotive healthcare petrochemical petrochemicals
  refining refineries shipyard shipyards shipbuilding works motors bearings turbines engines machinery interactive digital labs
`);

/** What clubs have before the name of their town: "Dynamo Velmont". */
export const CLUB_HEADS = wordList(`
  dynamo dinamo torpedo spartak lokomotiv lokomotive real atletico atlético sporting olympique racing borussia deportivo partizan steaua
  ac fc afc sc fk nk cska psv rcd
`);
