import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findNames } from './find-names.js';

describe('what a name is of', () => {
  it.each<[string, string]>([
    ['group Caspian Technics', 'The mechanics of Caspian Technics were wrong.'],
    ['group Kestrel Wynn', 'Analysts at Kestrel Wynn cut the price.'],
    ['group Kestrel Wynn', 'The planemaker Kestrel Wynn sold forty.'],
    ['group Kestrel Wynn', "Then Kestrel Wynn's shareholders agreed, and Kestrel Wynn's shares fell."],
    ['group Goldman Sachs', 'He worked for Goldman Sachs until Monday.'],
    ['group Credit Suisse', 'Credit Suisse fell by a tenth.'],
    ['group Dynamo Kirovsk', 'They saw Dynamo Kirovsk win.'],
    ['group Reuters', 'Officials told Reuters on Monday that it was old.'],
    ['group Airbus A380', 'The first Airbus A380 landed.'],
    ['person Mary Power', 'They saw Mary Power on Monday.'],
    ['person Harry Hill', 'A judge, Harry Hill, freed them.'],
    ['person Jay Corbin', 'They spoke about the Jay Corbin affair.'],
    ['place Central Plains', 'Nobody lives in the Central Plains.'],
    ['place Sandbury', 'A nurse from Sandbury wrote to the paper.'],
    ['place Kutarsi', 'Both children were flown to Kutarsi.'],
    ['place Oldmere', 'The residents of Oldmere left.'],
    ['place St. Aubrey', 'The plant near St. Aubrey will close.'],
  ])('%s', (name, text) => {
    const found = findNames(readText(text)).names.map(({ text, kind }) => `${kind ?? '?'} ${text}`);
    expect(found).toContain(name);
  });

  it('takes a club for no town, and a town for no club', () => {
    const { names } = findNames(readText('Dynamo Kirovsk won in Kirovsk. The mayor of Kirovsk watched.'));
    expect(names.map(({ kind }) => kind)).toEqual(['group', 'place', 'place']);
  });

  it('gives the town of a tower no surname', () => {
    const { names } = findNames(readText('He climbed the Burj Dubai tower. Dubai was far below.'));
    expect(names).toContainEqual(expect.objectContaining({ text: 'Dubai', kind: 'place' }));
  });
});
