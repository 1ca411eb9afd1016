import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findNames } from '../finding/find-names.js';
import { joinNames } from './join-names.js';

/** Whether two names of some texts end up in one entity. */
function areJoined(one: string, other: string, texts: readonly string[]): boolean {
  const { entities } = joinNames(texts.map((text) => findNames(readText(text))));
  return entities.some(({ name, aliases }) => [one, other].every((text) => [name, ...aliases].includes(text)));
}

describe('names that are not one', () => {
  it.each<[string, string, string[]]>([
    ['Adeyemi', 'Okonkwo', ['President Adeyemi called Okonkwo on Friday. Okonkwo thanked Adeyemi.']],
    ['Adeyemi', 'Okonkwo', ['Mr Adeyemi then named Okonkwo. Mr Okonkwo thanked Adeyemi.']],
    ['Kinshasa', 'Brazzaville', ['He left Kinshasa for Brazzaville.']],
    ['Hague', 'Amsterdam', ['He left The Hague for Amsterdam.']],
    ['Cuba', 'Kobe', ['She flew from Cuba to Kobe.']],
    ['Yemen', 'Amman', ['She flew from Yemen to Amman.']],
    ['Vienna', 'Wayne', ['She flew from Vienna to New York. John Wayne was there, and Wayne spoke.']],
    ['Rob Fyfe', 'FIFA', ['Rob Fyfe spoke to FIFA. FIFA agreed.']],
    ['Maria Guerra', 'Gore', ['Maria Guerra spoke to Gore. Mr Gore agreed.']],
    ['Pablo Marquesano', 'Pablo Marqesano', ['Pablo Marquesano left.', 'Pablo Marqesano met Pablo Marquesano.']],
    ['Pablo Hernandez', 'Pablo Fernandez', ['Minister Pablo Hernandez left.', 'Minister Pablo Fernandez left.']],
    ['Ann Bell', 'Ann Bell Homes', ['Mrs Ann Bell left.', 'Ann Bell Homes Inc. built it.']],
    ['Maria Celia Roe', 'M. D. Roe', ['Senator Maria Celia Roe left.', 'Senator M. D. Roe left.']],
    ['Nguyen Van Dung', 'Nguyen Van Dong', ['Nguyen Van Dung was jailed.', 'Nguyen Van Dong was freed.']],
    ['Ali Hassan Saleh', 'Hassan', ['President Ali Hassan Saleh met King Hassan.']],
    ['Kim Jae-Un', 'UN', ['Mr Kim Jae-Un wrote to the UN. The UN replied.']],
    ['CIA', 'Council of Insurance Agents', ['The CIA denied it. The Council of Insurance Agents did not.']],
    ['US', 'University of Salford', ['The US left. The University of Salford stayed.']],
    ['WHO', 'WHO Vaccine Centre', ['The WHO Vaccine Centre tested it. The WHO said so.']],
    ['Marlow', 'Marlow Police Department', ['The Marlow Police Department came. Nobody else in Marlow did.']],
    [
      'Accident Investigation Board',
      'Rail Accident Investigation Board',
      [
        'The Rail Accident Investigation Board and the Air Accident Investigation Board met.',
        'The Accident Investigation Board met the Rail Accident Investigation Board.',
      ],
    ],
  ])('%s and %s', (one, other, texts) => {
    expect(areJoined(one, other, texts)).toBe(false);
  });

  it.each<[string, string, string[]]>([
    [
      'Diarrassouba',
      'Diarassouba',
      ['Minister Ada Diarrassouba left. Diarrassouba is ill.', 'Reporters met Diarassouba.'],
    ],
    [
      'Abdul Rahman al-Dulaimi',
      'Abdulrahman al-Dulaimi',
      ['Abdul Rahman al-Dulaimi left.', 'Abdulrahman al-Dulaimi left.'],
    ],
    ['Unesco', 'UNESCO', ['UNESCO paid. The UNESCO list grew.', 'Unesco paid. The Unesco list grew.']],
    ['Iron Broom', 'Street League', ['The Iron Broom, also called the Street League, met. The Street League said so.']],
  ])('but %s and %s are', (one, other, texts) => {
    expect(areJoined(one, other, texts)).toBe(true);
  });

  it('takes "I\'m" for no part of a name', () => {
    const { names } = findNames(readText("“I'm Ada Merrow,” she said. I'm sure of it."));
    expect(names.map(({ text }) => text)).toEqual(['Ada Merrow']);
  });
});
