import { type Claim, groupBy } from './positions.js';

/** "price in $", "amount in pesos": what sort of amount it is, and in what. */
const AMOUNT = /^(\S+) in (\S+)$/;
/** Sorts that say no more than that money changed hands: "paid 210 million", "an agreement for 180 million". */
const OPEN = /^(?:amount|price)$/;

/**
 * Gives the amounts of one event one topic where their words leave open what they are, so that "agreed to pay 210 million" and "a settlement
 * of 180 million" answer each other: of one currency, each source giving one, and not told to be of two sorts.
 */
export function withOneTopic(figures: readonly Claim[]): readonly Claim[] {
  const amounts = groupBy(figures, ({ statement: { topic, counted } }) =>
    counted !== undefined && AMOUNT.test(topic) && topic.endsWith(` in ${counted}`) ? counted : undefined,
  );
  const renamed = new Map<Claim, string>();
  for (const about of amounts.values()) {
    const sorts = new Set(about.map(({ statement }) => AMOUNT.exec(statement.topic)![1]!));
    const told = [...sorts].filter((sort) => !OPEN.test(sort));
    const isSingle = [...groupBy(about, ({ document }) => String(document)).values()].every(
      (own) => new Set(own.map(({ statement }) => statement.value)).size === 1,
    );
    if (sorts.size < 2 || told.length > 1 || !isSingle) continue;
    for (const claim of about) renamed.set(claim, `${told[0] ?? 'price'} in ${claim.statement.counted}`);
  }
  return renamed.size === 0
    ? figures
    : figures.map((claim) => {
        const topic = renamed.get(claim);
        return topic === undefined ? claim : { ...claim, statement: { ...claim.statement, topic } };
      });
}
