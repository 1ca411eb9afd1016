import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findNames } from './find-names.js';

const namesIn = (text: string): string[] =>
  findNames(readText(text)).names.map(({ text, kind }) => `${kind ?? '?'} ${text}`);

describe('findNames', () => {
  it.each<[string, string[]]>([
    ['It lost P3.4 billion, PHP 20,000 and P900 million.', []],
    ['The mayor thanked Jane Roe He left at noon.', ['person Jane Roe']],
    ['In the first week of May Merrow closed the pier.', ['? Merrow']],
    ['The mayor of Velmont, Ann Roe, was found alive.', ['place Velmont', 'person Ann Roe']],
    ['The Superintendency of Mine Safety closed it.', ['group Superintendency of Mine Safety']],
    ['Caretaker Iraqi Prime Minister Salim al-Rawi spoke.', ['person Salim al-Rawi']],
    ['The Iran-backed Liwa al-Fajr, a militia, fired rockets.', ['place Iran', 'group Liwa al-Fajr']],
    ['He told reporters that Secretary of State Carla Dunmore would resign.', ['person Carla Dunmore']],
    ['The raid was led by Desert Force Commander Idris Haddad.', ['group Desert Force', 'person Idris Haddad']],
    ['They met in the town of Velmont, near northern Askadia.', ['place Velmont', 'place Askadia']],
    ['The Ministry of Health and Welfare closed it.', ['group Ministry of Health and Welfare']],
    [
      'A spokesman for Northgate Holdings, Ulrich von der Aue, agreed.',
      ['group Northgate Holdings', 'person Ulrich von der Aue'],
    ],
    ['It was the Kurdistan Farmers’ Party that won.', ['group Kurdistan Farmers’ Party']],
    ['In April Mr Garrow left the Central Plains.', ['person Garrow', 'place Central Plains']],
    ['They met Cho Min-ho in Sharm el-Sheikh.', ['person Cho Min-ho', 'place Sharm el-Sheikh']],
    ['The Obeid-led council met the firm.', ['? Obeid']],
    ['Senate Majority Leader Harold Pym spoke.', ['person Harold Pym']],
    ['Chancellor of the Exchequer Alan Dorrit spoke.', ['person Alan Dorrit']],
    ['He met the Acting CDC director, Economist Lena Voss.', ['group CDC', 'person Lena Voss']],
    ['Prosecutors met Mr Park on Friday.', ['person Park']],
    ['Varga, who led the guild, said she would come.', ['? Varga']],
    ['He lives near St. Aubrey in Côte d’Ivoire.', ['place St. Aubrey', 'place Côte d’Ivoire']],
    ['Senator Dodd, D-Conn., flew in a Halden H-220.', ['person Dodd', 'group Halden H-220']],
    ['State Coroner Ann Garrow found that.', ['person Ann Garrow']],
    ['The Harrow County Coroner said so.', ['group Harrow County Coroner']],
    ['It was bought by Askad Foods of Mumbai.', ['group Askad Foods', 'place Mumbai']],
    ['The Union Bank of Mumbai closed.', ['group Union Bank of Mumbai']],
    ['He works for Pain et Paix in Lyon.', ['group Pain et Paix', 'place Lyon']],
    [
      'He left Mesa Velmont Power (MVP), of which the Northern Institute for Coastal Ecology (NICE) wrote.',
      ['group Mesa Velmont Power', 'group MVP', 'group Northern Institute for Coastal Ecology', 'group NICE'],
    ],
    ['It was Ann Marie Roe (AMR) who left.', ['person Ann Marie Roe', 'person AMR']],
    ['They sang with the Black Orchard Band.', ['group Black Orchard Band']],
    ["Then O'Brien-Castillo, a senator, left for Washington.", ["person O'Brien-Castillo", 'place Washington']],
  ])('finds the names of: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Powerful figures rarely speak. Monitoring groups said so on Monday.',
    'Sunni and Shia voters, most of them Iraqis, stayed at home last May.',
    'Asked about the October Revolution, the Prime Minister smiled.',
    'The CEO spoke on TV about the GDP.',
    '“No Surrender” was the slogan.',
    'They fled from Hurricane Paula and Tropical Storm Igor.',
    'Then it ended (Editing by a colleague).',
    'Barely a week later, I left. Hundreds had come.',
  ])('finds none in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes no name from a headline that the article does not bear out', () => {
    const found = namesIn(
      'Uphill Battle Against Dark Forces Awaits Marta Silvano\n\nThe mayor, Marta Silvano, said it would be hard.',
    );
    expect(found).toEqual(['person Marta Silvano', 'person Marta Silvano']);
  });

  it('says where a name stands, in the text’s own units', () => {
    const text = '“🎺” Mayor  Ana  López\u202c spoke.';
    for (const name of findNames(readText(text)).names) {
      expect(text.slice(name.start, name.end).replace(/\s+/g, ' ')).toBe(name.text);
    }
  });

  it('reads a megabyte of capitals and parentheses without stopping', () => {
    expect(findNames(readText('Aa Bb ('.repeat(20000))).names.length).toBeLessThan(100000);
  });
});
