/** Kinds of events that a topic is at home with. */
const HOMES: Readonly<Record<string, RegExp>> = {
  condition: /^(?:attack|injury|death|accident|fight|nature)$/,
  killed: /^(?:attack|death|fight|protest|accident|nature|illness)$/,
  death: /^(?:attack|injury|death|fight|discovery)$/,
  manner: /^(?:attack|injury|death|fight)$/,
  attackers: /^(?:attack|arrest|crime|death|raid|injury)$/,
  injured: /^(?:attack|injury|fight|protest|accident|nature)$/,
  arrested: /^(?:arrest|attack|protest|fight)$/,
  crowd: /^(?:protest|ceremony|meeting)$/,
  aboard: /^(?:accident|attack|rescue|flight)$/,
  trapped: /^(?:accident|nature|rescue)$/,
  released: /^release$/,
  surrounded: /^(?:attack|protest|arrest|fight)$/,
  hit: /^(?:attack|accident|nature)$/,
  rescued: /^(?:accident|nature|attack|rescue)$/,
  missing: /^(?:accident|nature|attack|fight)$/,
  displaced: /^(?:accident|nature|attack|fight)$/,
  custody: /^(?:arrest|release)$/,
  cause: /^(?:accident|nature|attack|death|inquiry|unveiling)$/,
  charge: /^(?:trial|arrest)$/,
  charged: /^(?:trial|arrest)$/,
  departure: /^office$/,
  verdict: /^trial$/,
  plea: /^(?:trial|speech)$/,
  'prison term': /^trial$/,
  'counts of conviction': /^trial$/,
  release: /^release$/,
  arrest: /^arrest$/,
  travel: /^travel$/,
  kidnapped: /^(?:arrest|attack)$/,
  behind: /^(?:attack|arrest|raid|death)$/,
};

/** The kinds of events that statements on a topic are about, where that can be said. */
export const homeOf = (topic: string): RegExp | undefined => (Object.hasOwn(HOMES, topic) ? HOMES[topic] : undefined);

/** Whether an event that is told by mentions of these kinds is one that the topic is about. */
export function isAtHome(topic: string, kinds: readonly (string | undefined)[]): boolean {
  const home = homeOf(topic);
  return home === undefined || kinds.some((kind) => kind !== undefined && home.test(kind));
}
