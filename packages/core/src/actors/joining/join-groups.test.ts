import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findNames } from '../finding/find-names.js';
import { joinNames } from './join-names.js';

/** The names of each entity of some texts that has any of the names asked for. */
function namesOf(texts: readonly string[], asked: readonly string[]): string[][] {
  const { entities } = joinNames(texts.map((text) => findNames(readText(text))));
  return entities
    .map(({ name, aliases }) => [name, ...aliases])
    .filter((names) => names.some((n) => asked.includes(n)));
}

describe('one group under several names', () => {
  it.each<[string, string[]]>([
    [
      'Velair International Airways = Velair Airlines = Velair',
      ['Velair International Airways landed.', 'Velair Airlines denied it. Shares in Velair fell.'],
    ],
    [
      'Stone Ledge = Stone Ledge Resources',
      ['Stone Ledge Resources bought it.', 'The firm is Stone Ledge of Velmont.'],
    ],
    ['Minera Aldea = Minera Aldea S.A.', ['It blamed Minera Aldea S.A. for it.', 'It blamed Minera Aldea for it.']],
    [
      'Bangko Bayan = Bangko Bayan ng Velmont = BBV',
      ['It was the Bangko Bayan ng Velmont (BBV). The BBV said so.', 'It asked the Bangko Bayan for a loan.'],
    ],
    [
      'Accident Investigation Board = Air Accident Investigation Board',
      ['The Air Accident Investigation Board blamed ice. The head of the Accident Investigation Board spoke.'],
    ],
    [
      'Tarrow Mariners Bank = TarSea',
      [
        'It ran Tarrow Mariners Bank, known as TarSea, for years.',
        'The TarSea Depositors’ Alliance met.',
        'It owed TarSea money.',
      ],
    ],
    ['Tarrow Motors = Tarrow Motor Corp.', ['Tarrow Motors recalled it.', 'Tarrow Motor Corp. denied it.']],
    ['Iraqi Supreme Court = Supreme Court of Iraq', ['The Iraqi Supreme Court met.', 'The Supreme Court of Iraq met.']],
    [
      'Interior Ministry = Ministry of the Interior',
      ['The Interior Ministry denied it.', 'The Ministry of the Interior denied it.'],
    ],
    [
      'Foreign Ministry = Ministry of Foreign Affairs',
      ['The Foreign Ministry denied it.', 'The Ministry of Foreign Affairs denied it.'],
    ],
    [
      'National Road Safety Agency = Road Safety Agency',
      ['The National Road Safety Agency met.', 'The Road Safety Agency met.'],
    ],
    [
      'Union of Democratic Forces = UFD',
      ['The Union of Democratic Forces won.', 'The UFD lost. A UFD leader said so.'],
    ],
    [
      'National Front for Renewal = FNR = Front National du Renouveau',
      ['The National Front for Renewal (FNR) won. The FNR said so.', 'The Front National du Renouveau won.'],
    ],
    ['Rally for Peace and Progress = RPP', ['The Rally for Peace and Progress (RPP) won. The RPP said so.']],
    [
      'Movement for the Liberation of the Isles = MLI',
      ['The Movement for the Liberation of the Isles (MLI) won. The MLI said so.'],
    ],
    [
      'Directorate General of Customs and Excise = DGCE',
      ['The Directorate General of Customs and Excise (DGCE) acted. The DGCE said so.'],
    ],
    [
      'Armed Front for the Defence of Velm = AFDV = Front Armé pour la Défense de Velm',
      [
        'The Armed Front for the Defence of Velm (FADV), or AFDV, left. The FADV said so. The AFDV agreed.',
        'Fighters of the Front Armé pour la Défense de Velm came.',
      ],
    ],
    [
      'United Nations Integrated Mission in Velm = UNIMIV',
      ['The United Nations Integrated Mission in Velm (UNIMIV) left. UNIMIV said so.'],
    ],
    ['Qodr Force = Qudr Force', ['The Qodr Force left.', 'The Qudr Force came.']],
    ['Silver Hearth party = SH', ['The Silver Hearth party (SH) left. The SH said so.']],
  ])('%s', (names, texts) => {
    const asked = names.split(' = ');
    const [found = [], ...others] = namesOf(texts, asked);
    expect(others).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(asked));
  });

  it.each<[string, string[]]>([
    ['Nordia Airways = Nordia Energy', ['Nordia Airways landed. Nordia Energy, a company, denied it.']],
    ['British Government = Scottish Government', ['The British Government met the Scottish Government.']],
    ['National Democratic Party = Democratic Party', ['The National Democratic Party met the Democratic Party.']],
    ['Ministry of Trade = Ministry of Transport', ['The Ministry of Trade met the Ministry of Transport.']],
  ])('not %s', (names, texts) => {
    expect(namesOf(texts, names.split(' = '))).toHaveLength(2);
  });

  it.each([
    'Securities and Exchange Commission',
    'Centers for Disease Control and Prevention',
    'Center on Budget and Policy Priorities',
    'House Committee on Education and Labor',
    'Congress for Progress and Change',
  ])('keeps its small words: %s', (name) => {
    const { names } = findNames(readText(`The ${name} met on Monday.`));
    expect(names).toMatchObject([{ text: name, kind: 'group' }]);
  });
});
