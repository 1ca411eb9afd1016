import { expect, it } from 'vitest';
import type { EventMention } from '../../model/index.js';
import { rejoinFollowers } from './rejoin-followers.js';

const mention = (continues?: number) => ({ continues }) as EventMention;

it('gives what only goes on from a mention back to the event of that mention', () => {
  const analyses = [{ mentions: [mention(), mention(0), mention(1), mention()] }];
  const ref = (index: number) => ({ document: 0, mention: index });
  expect(rejoinFollowers([[ref(0)], [ref(1), ref(2)], [ref(3)]], analyses)).toEqual([
    [ref(0), ref(1), ref(2)],
    [ref(3)],
  ]);
  expect(rejoinFollowers([[ref(0), ref(1)], [ref(3)]], analyses)).toEqual([[ref(0), ref(1)], [ref(3)]]);
});
