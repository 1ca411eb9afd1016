import { wordList } from './word-list.js';

/** Words that stand before a person's name as its title, in lower case and without a full stop. */
export const TITLES = wordList(`
  mr mrs ms miss mx dr prof professor sir lord lady dame rev reverend fr father sister brother
  president premier chancellor minister governor mayor senator congressman congresswoman representative rep sen gov
  secretary ambassador envoy commissioner councillor councilman councilwoman speaker chairman chairwoman chairperson
  director ceo cfo coo judge justice attorney prosecutor counsel marshal sheriff inspector detective constable superintendent
  general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt admiral adm
  brigadier brig marshal field officer pilot
  king queen prince princess duke duchess emperor empress emir amir sultan shah sheikh shaikh shaykh sheik caliph
  pope cardinal archbishop bishop patriarch rabbi imam ayatollah hojatoleslam mullah maulana mufti sayyid sayyed sayed haji hajji
  pm mp mep pt coach señor senor sr señora senora señorita senhor senhora sra dona doña monsieur madame mme mlle maître herr frau
  signor signora comrade ustad ustadh molla datuk ratu executive adviser advisor spokesman spokeswoman spokesperson
  hon excellency majesty highness hadj hadji alhaji alhadji hajia undersecretary ombudsman commandant commissaire
`);

/** What somebody does, in capitals before the name: "Economist Lena Voss". Alone it may be a paper: "The Economist". */
export const CALLINGS = wordList(`
  doctor pastor deacon nurse agent chief leader chair editor correspondent economist columnist reporter analyst strategist
  historian author trader lawyer activist chieftain oba nana choreographer auctioneer farmer engineer journalist whistleblower
  coroner treasurer comptroller auditor
`);

/** Words that stand before a title and belong to it: "Deputy Prime Minister", "Vice President", "Foreign Secretary". */
export const TITLE_MODIFIERS = wordList(`
  deputy vice assistant associate acting interim caretaker former ex then late senior junior chief prime first second
  foreign interior defense defence finance health justice home oil energy education trade labor labour transport agriculture
  environment economy culture information planning electricity water housing state under right honourable honorable
  supreme grand crown staff attorney lieutenant major brigadier general wing squadron rear lance master retired
  house senate party opposition majority minority press managing executive non-executive
`);

/** Nouns that say of the name beside them that it is a person's: "the activist X", "X, a lawyer". */
export const PERSON_NOUNS = wordList(`
  man woman boy girl father mother brother sister son daughter husband wife widow uncle aunt cousin nephew niece friend
  partner colleague neighbour neighbor teenager student pupil teacher professor doctor nurse surgeon lawyer barrister
  solicitor engineer scientist researcher physicist economist historian author writer novelist poet playwright journalist
  reporter editor columnist commentator broadcaster photographer cameraman blogger analyst expert strategist adviser
  advisor aide assistant secretary spokesman spokeswoman spokesperson leader chief head boss chairman chairwoman director
  executive ceo founder co-founder cofounder owner president premier chancellor minister governor mayor senator lawmaker
  legislator parliamentarian politician candidate nominee diplomat ambassador envoy negotiator mediator official
  commissioner councillor activist campaigner dissident organiser organizer protester demonstrator rebel warlord cleric
  preacher priest bishop imam rabbi monk general colonel major captain commander lieutenant sergeant officer soldier
  policeman policewoman detective judge prosecutor magistrate attorney witness victim suspect defendant prisoner inmate
  gunman attacker bomber killer militant king queen prince princess emperor sultan emir sheikh heir actor actress singer
  musician composer conductor artist painter sculptor architect designer director filmmaker comedian dancer model
  footballer player striker goalkeeper midfielder defender coach manager athlete swimmer runner sprinter boxer cyclist
  driver pilot astronaut trader banker investor financier billionaire businessman businesswoman entrepreneur magnate tycoon
  trainer successor predecessor rival opponent ally mastermind hero star veteran resident native farmer worker
  intellectual philosopher academic scholar graduate figure incumbent challenger frontrunner jihadist defector
`);

/** Verbs of saying, whose subject is mostly a person: "X said", "said X". */
export const SPEECH_VERBS = wordList(`
  said says say told tells added adds warned warns insisted insists argued argues explained explains noted notes
  tweeted wrote writes recalled recalls replied asked joked testified vowed quipped
`);
