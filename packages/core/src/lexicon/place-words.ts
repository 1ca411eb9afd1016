import { phraseList, wordList } from './word-list.js';

/** Words of a proper name that make it a place's. */
export const PLACE_WORDS = wordList(`
  city town village province governorate district county region state territory republic kingdom island islands isle
  peninsula coast river lake sea ocean gulf bay strait straits channel canal desert valley mountain mountains mount hills
  heights plain plains highlands lowlands steppe plateau basin falls creek reef atoll archipelago glacier
  oblast raion canton prefecture municipality township dam reservoir forest park zone street avenue road boulevard highway square bridge gate airport airfield airbase port harbor harbour
  station camp prison palace castle tower hotel stadium cemetery crossing checkpoint base strip bank
  north south east west northern southern eastern western central upper lower fort cape beach
`);

/** Words that begin the name of a place in other languages. */
export const PLACE_HEADS = wordList(
  'hotel hôtel rue avenue calle plaza palais palacio são rio puerto porto villa vila ciudad cidade sierra serra ribeirão córrego lago isla isle ilha costa mont monte saint sainte st ste mt ft fort bad wadi jabal jebel deir tel tell tal nizhny novy stary',
);

/** Common nouns after a name that say that it is a place's: "the Abu Graib area". */
export const PLACE_NOUNS = wordList(`
  area district suburb province governorate city town village region border airport neighbourhood neighborhood county
  peninsula island coast valley river mountains outskirts refugee base airbase camp prison hospital square
`);

/** Words before a name that say that it is a place's. */
export const PLACE_PREPOSITIONS = wordList(
  'in near at from outside inside across throughout around to into towards toward via',
);

/** Directions before a name: "northern Iraq". */
export const DIRECTIONS = wordList(
  'northern southern eastern western central north south east west northeast northwest southeast southwest north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern downtown mainland rural',
);

/** Regions of the world that are no countries. */
export const REGIONS = phraseList(`
  Africa, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Sahel, Sahara, Maghreb, Horn of Africa
  Asia, Central Asia, South Asia, Southeast Asia, East Asia, Asia Pacific, Asia-Pacific, Indochina
  Europe, Eastern Europe, Western Europe, Central Europe, Scandinavia, Balkans, Caucasus, Baltics, Iberia, Benelux
  Middle East, Near East, Far East, Levant, Mesopotamia, Arabian Peninsula, Persian Gulf, Arabian Gulf, Gulf
  America, Americas, North America, South America, Latin America, Central America, Caribbean, West Indies
  Oceania, Australasia, Polynesia, Pacific, Atlantic, Mediterranean, Arctic, Antarctica, Antarctic, Black Sea, Red Sea, Baltic Sea
  Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, East Jerusalem, Kurdistan, Iraqi Kurdistan, Kashmir, Jammu, Punjab, Sindh
  Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Transnistria, Chechnya, Dagestan, Ingushetia, Tatarstan, Siberia, Karelia
  Abkhazia, South Ossetia, Nagorno-Karabakh, Kosovo, Vojvodina, Tibet, Xinjiang, Inner Mongolia, Manchuria, Guangdong, Sichuan, Hubei
  Hong Kong, Macau, Macao, Darfur, Tigray, Oromia, Amhara, Puntland, Somaliland, Biafra, Katanga, Kivu, North Kivu, Zanzibar, Western Sahara
  England, Scotland, Wales, Northern Ireland, Ulster, Great Britain, Britain, Catalonia, Basque Country, Andalusia, Galicia, Corsica, Sicily
  Sardinia, Lombardy, Tuscany, Bavaria, Saxony, Prussia, Flanders, Wallonia, Brittany, Normandy, Provence, Silesia, Transylvania
  Alaska, Alabama, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana
  Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska
  Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania
  Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming
  Ontario, Quebec, Québec, Alberta, Manitoba, Saskatchewan, British Columbia, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut
  Columbia, Queensland, Tasmania, New South Wales, Aceh, Sumatra, Java, Borneo, Sulawesi, Bali, Papua, Mindanao, Luzon, Chiapas, Patagonia
`);
