import { expect, test } from 'vitest';
import { opened, press } from '../../../test/sample-state.js';
import { spokenLines } from './spoken-app.js';

const spoken = (...keys: string[]) => spokenLines(press(opened(), ...keys)).join('\n');

test('an event is one sentence after the other, with no drawing in them', () => {
  expect(spoken('d')).toContain(
    '3 of 6. 4 March 2020. Keepers began a strike at the cape. 2 independent sources, disputed.',
  );
  expect(spoken('d')).not.toMatch(/[▮▯│─]/);
});

test('an open event is told in whole sentences, however narrow the terminal', () => {
  const lines = spokenLines(press(opened(40, 12), 'd', 'enter'));
  expect(lines).toContain('12 keepers Harbour Post [1]');
  expect(lines).toContain('[4] as summarised: It says that 40 stopped work.');
  expect(lines).toContain('“On that day, Keepers began a strike at the cape, said Ana Ruiz.”');
});

test('folded groups, filters and messages are told', () => {
  expect(spoken('-', '-')).toContain('2018: 1 event, folded.');
  expect(spoken('!')).toContain('Filters: disputed. 1 of 6 events.');
  expect(spoken('n')).toContain('Nothing is searched for');
});

test('every window is told', () => {
  expect(spoken('a')).toContain('Keepers Union, 3 events');
  expect(spoken('a', 'space')).toContain(', chosen');
  expect(spoken(':', ...'cite')).toContain('Copy a citation, key y');
  expect(spoken('?')).toContain('Next search hit');
  expect(spoken('!', 'x')).toContain('Remove which filter?\ndisputed');
  expect(spoken('/', ...'la')).toContain('search: la\n2 of 6 events.');
  expect(spoken('/', ...'srtike')).toContain('1 of 6 events · “srtike” is nowhere; these have “strike”.');
  expect(spoken('S', 'down')).toContain('2 of 4. 8 January 2021, River Radio, 3 reports.');
  expect(spoken('S', 'enter')).toContain('published 8 January 2021, given with the article');
  expect(spoken('S', 'enter')).not.toMatch(/[▮▯│─]/);
});
