/** Sentences of our own in the manner of news; like the news of TimeBank, they hold a time in about every second. */
const SENTENCES = [
  'Two men were arrested on Friday after a fire at the old customs house, the police said.',
  'The ministry said the bridge would open again on Nov. 15, two weeks later than planned.',
  'Net income fell to $3.2 million in the third quarter from $5.1 million a year earlier.',
  'She was elected mayor in March 2018 and left office late last year.',
  'The strike began at 7:30 a.m. Tuesday and ended hours after the company made its offer.',
  'Farmers in the valley say that they have waited for the rain since early June.',
  'No one was hurt, and the cause of the fire is not known.',
  'The two sides have met every Thursday since the talks began on 4 May 2020.',
  'Prices rose in the 1990s, fell over the past decade and are now where they were.',
  'The council will vote next week on a plan that the harbour master called reckless.',
  'Investigators searched the ship, which had been at anchor outside the port.',
  'The court is expected to rule by the end of the month, a spokesman said yesterday.',
  'The harbour is the deepest on the coast, and the road to it the worst.',
  'Her lawyer said that the charges were false and that she would fight them.',
  'The company makes pumps, valves and the pipes that run between them.',
  'Nobody in the village had seen the car, or wanted to say so.',
  'The party lost every seat that it held in the capital.',
  'Smoke rose over the old town as people carried chairs and mattresses into the street.',
  'The bank, the largest in the region, refused to comment.',
  'Its shares fell 4.3 percent, the most of any in the index.',
  'The minister thanked the crews and promised them boats that float.',
  'What the engineers found was a crack as long as a hand.',
  'The two countries share a river, a railway and a long quarrel over both.',
  'Both sides accused the other of firing first.',
  'The museum keeps the bell, though few visitors ask to see it.',
  'Officials said the water was safe to drink, and drank it from bottles.',
  'He spoke slowly, in a voice that the microphones hardly caught.',
  'The team from the north had lost to everybody else.',
  'Buyers liked the smaller model; dealers did not.',
  'The report names eleven firms and clears three of them.',
  'A spokeswoman for the union called the offer an insult.',
  'The ferry carries 300 passengers and, on most crossings, a good many more.',
  'Over the summer the army took three villages and lost two of them again.',
  'Teachers, nurses and drivers joined the march, and shops along the way stayed shut.',
  'He had served as an adviser for nearly four years before the government fell.',
] as const;

/** A text of many paragraphs, the same at each run. */
export const newsText = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, p) =>
    [0, 1, 2, 3].map((i) => SENTENCES[(p * 7 + i * 4) % SENTENCES.length]).join(' '),
  ).join('\n\n');
