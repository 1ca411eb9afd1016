import { wordList } from './word-list.js';

/** Adjectives of faith, people and politics that are written with a capital and name nobody alone, in lower case. */
export const CAPITAL_ADJECTIVES = wordList(`
  sunni sunnis shia shias shi'ite shiite shiites shi'a muslim muslims islamic islamist islamists christian christians catholic
  catholics protestant protestants orthodox jewish jew jews hindu hindus buddhist buddhists sikh sikhs druze alawite
  alawites yazidi yazidis zionist salafi wahhabi kurd kurds kurdish arab arabs arabic berber turkmen hebrew latin latino
  latinos hispanic african africans asian asians european europeans western westerner westerners eastern northern southern
  marxist marxists leninist communist communists socialist nazi nazis fascist baathist baathists ba'athist republican
  republicans democrat democrats democratic conservative liberal tory tories black white native indigenous biblical
  victorian olympic arctic nordic slavic balkan caribbean mediterranean scandinavian anglo byzantine ottoman roman
  god allah internet web covid coronavirus ebola
`);

/** Months, weekdays, holidays and eras, in lower case. */
export const CALENDAR_WORDS = wordList(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid passover hanukkah thanksgiving halloween ashura arbaeen nowruz diwali lent advent
  spring summer autumn fall winter today yesterday tomorrow gmt utc est edt pst bst cet am pm ad bc
`);

/** Short forms of months and weekdays, which are names too unless a number stands beside them. */
export const CALENDAR_ABBREVIATIONS = wordList(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun may april june august',
);

/** What is passed, signed or awarded: a name before such a word in lower case is the thing's, not an actor's. */
export const DOCUMENT_NOUNS = wordList(
  'bill act law treaty agreement accord accords prize award amendment protocol resolution declaration convention',
);

/** Words of a run of capitals that make it an event, a work or a law, and neither person, group nor place. */
export const NO_ACTOR_WORDS = wordList(`
  revolution war wars uprising intifada massacre summit conference games olympics cup championship championships open
  prix festival award awards prize oscar oscars election elections referendum treaty accord accords agreement protocol
  convention act bill amendment constitution resolution declaration plan operation campaign crisis holocaust genocide
  renaissance reformation depression day week month year century anniversary covenant bible koran quran qur'an torah
  hurricane typhoon cyclone storm earthquake tsunami index article chapter section note photo picture image video disclaimer
`);

/** What a storm or an undertaking has before its name, which is no actor's. */
export const NO_ACTOR_HEADS = wordList('hurricane typhoon cyclone storm superstorm tropical operation');

/** Abbreviations in capitals that name nobody, in lower case. */
export const COMMON_ABBREVIATIONS = wordList(`
  pr tv ceo cfo coo mp mps mep meps pm gdp gnp vat ied ieds rpg rpgs suv suvs dna rna hiv aids id ids ngo ngos cctv atm atms
  usb gps suv km kg mph ok vip vips ufo ufos pow pows wmd wmds icbm icbms uav uavs ai it hr phd mba ba ma bsc msc faq dvd cd
  pdf html url http https www ipo q1 q2 q3 q4 h1n1 h5n1 sars mers covid-19 ad bc am pm nd rd th ii iii iv vi vii viii ix xi xii
  m1 m16 ak-47 ak47 f-16 f-15 f-35 b-52 mig-29 su-27 op-ed t-shirt x-ray re v vs aka kia doa i a
`);

/** Words that begin sentences with a capital and are no names, beside what the tagger knows as function words; in lower case. */
export const SENTENCE_OPENERS = wordList(`
  the a an this that these those it its he she they we you i his her their our your my who what which when where why how
  there here if as at by for from in of on to with without within under over about after before since until while although
  though because but and or nor yet so then thus hence therefore however moreover furthermore meanwhile nevertheless
  nonetheless instead indeed still also again once now soon later earlier recently finally eventually ultimately
  previously formerly originally initially currently presently already always never often sometimes usually rarely hardly
  barely just only even almost nearly perhaps maybe possibly probably apparently reportedly allegedly obviously clearly
  certainly surely unfortunately sadly fortunately luckily ironically surprisingly interestingly importantly
  significantly notably especially particularly specifically generally typically overall altogether besides additionally
  likewise similarly conversely otherwise rather despite during through throughout across among amid against between
  beyond behind below above near inside outside off out up down into onto upon per via like unlike given considering
  following according based owing due thanks speaking having being asked ostensibly yes no not none nothing nobody everyone everybody
  someone somebody anyone everything something all both each every either neither any some many much more most few fewer
  several other others another such same one two three four five six seven eight nine ten eleven twelve dozens hundreds
  thousands millions scores half first second third last next new old former late early big small great good bad long short high low
  security police officials official authorities government people residents witnesses protesters demonstrators militants
  militiamen fighters soldiers troops gunmen rebels analysts experts critics supporters opponents observers lawmakers
  sources reports figures data results shares stocks oil gas gold prices sales profits investors traders economists
  scientists researchers doctors students workers women men children families members leaders groups parties
  monitoring protests clashes fighting violence powerful heavy severe massive callous brazen bloody deadly violent
  contested investigations during today yesterday tomorrow tonight war peace elections
  update updates report posted story stories latest full more video videos photos gallery retweet
  please read see source photo image picture file credit caption editor's copyright updated published posted share click
  subscribe advertisement related comments follow contact welcome breaking exclusive opinion analysis live watch
`);

/** Function words that no name has inside: one with a capital parts what stands on its sides. */
export const NAME_BREAKS = wordList(`
  the this that these those it its she they we his her our your my who what which when where why how there here if as at
  by from on with without within under over about after before since until while although though because but or nor then
  than also not is are was were be been has have had does did would can could might must shall should into onto upon off
  out up down between during against through just really only ever never
`);
