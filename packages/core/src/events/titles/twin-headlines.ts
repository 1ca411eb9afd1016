import { dateWords } from '../../calendar/index.js';
import type { EventMention } from '../../model/index.js';

/**
 * "The mill closed in May, with its windows nailed up": mentions of one sentence that can't be told in words of their own may all have
 * got the headline of one. It serves that best; another without a date and a kind of its own is a part of it.
 */
export function withoutTwins(mentions: readonly EventMention[]): EventMention[] {
  const told = [...mentions];
  const hosts = new Set(mentions.map(({ continues }) => continues));
  for (let from = 0; from < told.length; ) {
    let to = from + 1;
    while (to < told.length && told[to]!.sentence === told[from]!.sentence) to++;
    if (to - from > 1) joinTwins(told, from, to, hosts);
    from = to;
  }
  return told;
}

function joinTwins(told: EventMention[], from: number, to: number, hosts: ReadonlySet<number | undefined>): void {
  for (let index = from + 1; index < to; index++) {
    const { headline, basis, says, kind } = told[index]!;
    if (!headline || says || !/^(?:context|publication)$/.test(basis)) continue;
    const at = bestTwin(told, from, to, headline.text);
    const twin = told[at]!;
    // "were held and let go within hours": what is of another kind is a thing of its own, however it is told.
    if (at >= index || (kind !== undefined && kind !== twin.kind)) continue;
    // What others go on from goes on from nothing.
    if (hosts.has(index)) continue;
    const { date, leansOn, expression } = twin;
    const words = date ? dateWords(date) : 'another event';
    const reason = `It goes on from what is told in the same sentence, which ${expression === undefined ? 'belongs to' : 'is dated'} ${words}.`;
    told[index] = {
      ...told[index]!,
      headline: undefined,
      continues: twin.continues ?? at,
      date,
      leansOn,
      basis: 'context',
      reason,
    };
  }
}

/** The first of the mentions that such a headline serves best. */
function bestTwin(told: readonly EventMention[], from: number, to: number, text: string): number {
  let best = -1;
  for (let index = from; index < to; index++) {
    const { headline } = told[index]!;
    if (headline?.text === text && (best < 0 || headline.weight > told[best]!.headline!.weight)) best = index;
  }
  return best;
}
