/** One answer to a question: `words` are those one of which must stand in a sentence that gives it, so that most are never looked through. */
export interface AnswerPhrase {
  words: string;
  says: RegExp;
}

/**
 * What is asked about a mishap or an attack, and what may be answered: by field of news, as papers put it down. Two answers of one
 * question exclude each other, unless they are listed as going together.
 */
export interface Question {
  /** As a reader should see it: "what caused the fire". */
  about: string;
  /** The words that tell that such a thing is spoken of. */
  matter: RegExp;
  answers: Readonly<Record<string, AnswerPhrase>>;
  /** Answers that go together: an ambush may begin with a mine. */
  together?: readonly (readonly [string, string])[];
}

const ARSON: AnswerPhrase = {
  words: 'arson arsonist arsonists deliberately purpose intentionally petrol gasoline kerosene paraffin',
  says: /\b(?:arson(?:ists?)?|(?:set|lit|started) (?:deliberately|on purpose|intentionally)|deliberately (?:set|lit|started|torched)|(?:petrol|gasoline|kerosene|paraffin) (?:having been |had been |was )?poured|doused (?:\w+ ){0,3}(?:in|with) (?:petrol|gasoline|kerosene|paraffin))\b/i,
};
const ELECTRICAL: AnswerPhrase = {
  words: 'electrical short-circuit short circuit wiring wires wire socket',
  says: /\b(?:electrical (?:fault|failure|short|problem|wiring|malfunction)|short[- ]circuit(?:s|ed)?|(?:faulty|old|bad|defective|worn) wir(?:ing|es?)|overloaded socket)\b/i,
};
const GAS: AnswerPhrase = {
  words: 'gas',
  says: /\b(?:gas (?:leak|cylinder|canister|bottle|pipe|main|heater|stove|explosion)s?|(?:leak|escape|build-up) of (?:natural )?gas|leaking gas)\b/i,
};
const BOMB: AnswerPhrase = {
  words: 'bomb bombs device devices',
  says: /\b(?:(?:explosive|incendiary) devices?|(?:time|parcel|suitcase|home-?made|nail) bombs?|bomb (?:on board|(?:had been |was )?(?:planted|placed|hidden)))\b/i,
};

/** By what is asked of. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  fire: {
    about: 'what caused the fire',
    matter: /\b(?:fires?|blazes?|flames|inferno|burn(?:s|t|ed|ing)?|gutted)\b/i,
    answers: {
      arson: ARSON,
      'an electrical fault': ELECTRICAL,
      gas: GAS,
      lightning: {
        words: 'lightning',
        says: /\b(?:(?:struck|hit|caused|started) by lightning|lightning (?:strike|struck|bolt))\b/i,
      },
      smoking: { words: 'cigarette cigarettes cigar', says: /\b(?:cigarettes?|cigar)\b/i },
      'a candle': { words: 'candle candles', says: /\bcandles?\b/i },
      fireworks: {
        words: 'firework fireworks firecracker firecrackers pyrotechnics',
        says: /\b(?:fireworks?|firecrackers?|pyrotechnics)\b/i,
      },
      welding: { words: 'welding welder welders blowtorch', says: /\b(?:weld(?:ing|ers?)|blowtorch)\b/i },
    },
  },
  explosion: {
    about: 'what exploded',
    matter: /\b(?:explo(?:sions?|ded?|des|ding)|blasts?|blew up|went off)\b/i,
    answers: { gas: GAS, 'a bomb': BOMB },
  },
  sinking: {
    about: 'what caused the sinking',
    matter:
      /\b(?:sank|sinks?|sunk|sinking|went down|capsiz(?:e[sd]?|ing)|(?:turned|rolled|keeled|went|gone|tipped) over|heeled|overturned|foundered)\b/i,
    answers: {
      'people on one side': {
        words: 'side',
        says: /\b(?:crowd(?:ed|ing)|rush(?:ed|ing)|moved|went|ran|surged|gathered|shifted)(?: \w+){0,3} (?:to|on|onto|towards?) (?:one|the other|the same|one and the same) side\b/i,
      },
      'cargo that moved': {
        words: 'shift shifted shifting slid slide sliding loose rolled',
        says: /\b(?:cargo|freight|load|sacks|containers|goods|lorries|trucks|vehicles|ballast|cement|timber|logs|barrels)\b(?: [\w-]+){0,7} (?:shift(?:ed|ing)?|slid|slide|sliding|(?:broke|came) loose|rolled)\b/i,
      },
      'a collision': { words: 'collided collision rammed', says: /\b(?:collided|collision|rammed)\b/i },
      'a rock or a shoal': {
        words: 'rock rocks reef shoal iceberg log',
        says: /\b(?:hit|struck|onto|ran onto) (?:an? |the )?(?:[\w-]+ )?(?:rocks?|reef|shoal|iceberg|log)\b/i,
      },
      'a leak': {
        words: 'leak hole water',
        says: /\b(?:sprang a leak|hole in (?:its|her|the|their) (?:hull|side|bow)|(?:let|taking|took) in water)\b/i,
      },
      'an explosion': {
        words: 'torpedo torpedoed mine explosion',
        says: /\b(?:torpedo(?:ed)?|(?:sea |naval |drifting )mine|explosion (?:on board|in the engine room))\b/i,
      },
    },
  },
  crash: {
    about: 'what caused the crash',
    matter: /\b(?:crash(?:es|ed)?|derail(?:ed|ment)|plunged|ploughed into|plowed into)\b/i,
    answers: {
      'human error': {
        words: 'error mistake',
        says: /\b(?:(?:pilot|human|crew|driver)(?:'s|s')? (?:error|mistake)|error by the (?:pilot|driver|crew))\b/i,
      },
      'a failure of the machine': {
        words: 'failure fault failed fatigue tyre',
        says: /\b(?:(?:engine|mechanical|technical|brake) (?:failure|fault)|brakes (?:had )?failed|failed brakes|metal fatigue|burst tyre)\b/i,
      },
      'a bird strike': {
        words: 'bird birdstrike birds geese gulls',
        says: /\b(?:bird ?strikes?|flock of (?:birds|geese|gulls))\b/i,
      },
      speed: { words: 'speeding speed fast', says: /\b(?:speeding|excessive speed|too fast)\b/i },
      sleep: { words: 'asleep dozed nodded', says: /\b(?:(?:fell|fallen) asleep|dozed off|nodded off)\b/i },
      drink: { words: 'drunk drinking', says: /\b(?:(?:was|were) drunk|had been drinking)\b/i },
      'a missile': { words: 'shot fire missile', says: /\b(?:shot down|anti-aircraft fire|surface-to-air missile)\b/i },
      'a bomb': BOMB,
    },
  },
  collapse: {
    about: 'what caused the collapse',
    matter:
      /\b(?:collaps(?:e[sd]?|ing)|gave way|caved in|failure|(?:building|bridge|dam|roof|wall|school|tower|block) fell)\b/i,
    answers: {
      'poor materials': {
        words: 'concrete cement steel sand brick bricks material materials workmanship',
        says: /\b(?:(?:poor|weak|cheap|bad|shoddy|substandard|inferior|low-quality) (?:concrete|cement|steel|sand|bricks?|materials?|workmanship)|the (?:concrete|cement|steel)\b[^.;]{0,40} explains?)\b/i,
      },
      'what was built on top': {
        words: 'storey story storeys stories floor floors',
        says: /\b(?:(?:addition|adding) of (?:an? |two |three )?(?:\w+ )?(?:stor(?:ey|y|eys|ies)|floors?)|(?:extra|added|additional|illegal(?:ly built)?) (?:stor(?:ey|y|eys|ies)|floors?))\b/i,
      },
      'the ground': {
        words: 'subsidence subsided sinkhole undermined excavation excavating digging',
        says: /\b(?:subsid(?:ence|ed)|sinkhole|undermined|(?:excavat(?:ion|ing)|digging) (?:beside|next to|below|under))\b/i,
      },
      gas: GAS,
    },
  },
  attack: {
    about: 'what it was done with',
    matter:
      /\b(?:explo(?:sions?|ded?|ding)|blasts?|bomb(?:s|ed|ing)?|attack(?:s|ed)?|struck|killed|dead|died|dropped|destroyed|shell(?:s|ed|ing)?|strike|ambush(?:ed)?|crater)\b/i,
    answers: {
      'from the air': {
        words:
          'plane planes warplane warplanes aircraft jet jets gunship gunships strike strikes airstrike airstrikes raid raids',
        says: /\b(?:(?:war)?planes|warplane|aircraft|(?:fighter|military) jets?|helicopter gunships?|air ?strikes?|air raids?)\b/i,
      },
      'rockets or shells': {
        words: 'rocket rockets artillery shelling mortar mortars launcher howitzer howitzers',
        says: /\b(?:rockets?|artillery(?: shells?| fire)?|shelling|mortars?|multiple(?: rocket)? launcher|howitzers?)\b/i,
      },
      'ammunition that was stored': {
        words: 'store stored dump depot cache stockpile ammunition',
        says: /\b(?:(?:ammunition|arms|weapons|munitions|explosives) (?:store|dump|depot|cache|stockpile)s?|those of ammunition|stored (?:ammunition|munitions|explosives|shells))\b/i,
      },
      'a mine': {
        words: 'mine mines landmine landmines',
        says: /\b(?:landmines?|(?:land|anti-tank|anti-personnel|roadside) mines?|(?:over|hit) an? (?:[\w-]+ )?mine)\b/i,
      },
      'an ambush': {
        words: 'ambush ambushed grenade grenades',
        says: /\b(?:ambush(?:ed)?|(?:grenade launch|rocket-propelled grenad)e(?:rs?|s?))\b/i,
      },
    },
    together: [
      ['an ambush', 'rockets or shells'],
      ['a mine', 'rockets or shells'],
    ],
  },
  trigger: {
    about: 'what set off the bomb',
    matter: /\b(?:explo(?:sions?|sives?|ded?|ding)|blasts?|bomb(?:s|er|ers|ing)?|device|detonat\w+)\b/i,
    answers: {
      'a suicide bomber': {
        words: 'suicide himself herself',
        says: /\b(?:suicide (?:bomb(?:er|ers|ing|ings)?|attack(?:er|ers)?|vest|belt)|blew (?:him|her)self up)\b/i,
      },
      'remote control': {
        words: 'remote remotely remote-control remote-controlled signal phone distance',
        says: /\b(?:remote(?:ly)?[- ]control(?:led)?|remotely (?:detonated|triggered|set off)|by (?:a )?(?:radio signal|mobile phone)|(?:detonated|triggered|set off) (?:remotely|from a distance))\b/i,
      },
      'a timer': { words: 'timer timing fuse', says: /\b(?:timer|timing device|time fuse)\b/i },
    },
  },
};
