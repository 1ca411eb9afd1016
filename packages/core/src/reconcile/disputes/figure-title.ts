import type { Claim } from './positions.js';

const pluralOf = (noun: string): string =>
  /(?:s|children|men|women|people|police|staff|aircraft)$/.test(noun)
    ? noun
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}${/(?:ch|sh|x)$/.test(noun) ? 'es' : 's'}`;

/** What is told of one person or thing, by its topic; the star stands for whose it is. */
const OF_ONE: Readonly<Record<string, string>> = {
  percent: 'percent of *',
  duration: 'duration of *',
  'flying hours': 'flying hours of *',
  'prison term': 'prison term of *',
  'counts of conviction': 'counts on which * was convicted',
};

/** What a figure is of, as a reader should see it: "number of people killed", "seats of the Guild". */
export function figureTitle({ statement: { topic, counted, patient }, subject }: Claim): string {
  if (counted === undefined) {
    const whose = subject?.name ?? `the ${patient}`;
    return (OF_ONE[topic] ?? (topic.includes('*') ? topic : `${topic}s of *`)).replace('*', () => whose);
  }
  // "debt in $" is told with its sign.
  const amount = /^(?:amount an? (.+)|(.+)) in \S+$/.exec(topic);
  if (amount && counted !== 'percent')
    return amount[1] ? `amount per ${amount[1]}` : amount[2] === 'amount' ? 'amount of money' : amount[2]!;
  if (/ /.test(topic) || /^(?:metres|hectares|km\/h)$/.test(counted)) return topic;
  if (topic === 'crowd') return 'size of the crowd';
  if (topic === counted) return `number of ${pluralOf(topic)}`;
  return `number of ${counted === 'people' ? 'people' : pluralOf(counted)} ${topic}`;
}
