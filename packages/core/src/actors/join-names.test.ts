import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findNames } from './find-names.js';
import { joinNames } from './join-names.js';

/** The entities of some texts as `kind name: alias, alias`. */
function entitiesOf(...texts: string[]): string[] {
  const { entities } = joinNames(texts.map((text) => findNames(readText(text))));
  return entities.map(
    ({ kind, name, aliases }) => `${kind} ${name}${aliases.length ? `: ${[...aliases].sort().join(', ')}` : ''}`,
  );
}

describe('joinNames', () => {
  it('joins romanizations of one name, and the surname alone with the full name', () => {
    expect(
      entitiesOf(
        'Governor Khaled al-Qurashi resigned on Monday. Qurashi had held the post for a year.',
        'The court freed Khalid Al Ghurashi, a lawyer, on Tuesday. It was al-Ghurashi who had appealed.',
      ),
    ).toEqual(['person Khalid Al Ghurashi: Khaled al-Qurashi, Qurashi, al-Ghurashi']);
  });

  it('joins Russian and Ukrainian spellings, and a middle name or initial left out', () => {
    expect(
      entitiesOf(
        'President Dmitry Sergeyevich Volkonsky met reporters in Kazan.',
        'The speech by Dmitri Volkonskiy was short. Volkonskiy left soon after.',
        'Mayor Oleksiy Tarasenko resigned. Mayor Oleksii Tarasenko was ill.',
      ),
    ).toEqual([
      'person Dmitry Sergeyevich Volkonsky: Dmitri Volkonskiy, Volkonskiy',
      'place Kazan',
      'person Oleksii Tarasenko: Oleksiy Tarasenko',
    ]);
  });

  it('keeps short Chinese names apart that differ by a vowel', () => {
    const found = entitiesOf('The engineer Chen Wei spoke first. The engineer Chen Wu, a colleague, spoke next.');
    expect(found).toEqual(['person Chen Wei', 'person Chen Wu']);
  });

  it('takes a bare surname in one article for the person of that article', () => {
    const first = findNames(readText('The banker Laura Estévez was arrested in Sevilla. Estévez denied it.'));
    const second = findNames(readText('The painter Tomás Estévez won a prize. Estévez thanked the jury.'));
    const { entityOf } = joinNames([first, second]);
    expect(new Set(entityOf[0]).size).toBe(2);
    expect(entityOf[0]!.filter((id) => id === 'laura-estevez')).toHaveLength(2);
    expect(entityOf[1]).toEqual(['tomas-estevez', 'tomas-estevez']);
  });

  it('leaves a surname alone where two persons of the article have it', () => {
    const { entityOf } = joinNames([
      findNames(
        readText('Minister Anna Brandt met the lawyer Peter Brandt. Reporters saw Mr Brandt leave, and Brandt smiled.'),
      ),
    ]);
    expect(new Set(entityOf[0]).size).toBe(3);
  });

  it('joins what an article equates, in every article', () => {
    expect(
      entitiesOf(
        'The Northern Liberation Corps (NLC) took the bridge. The NLC, also known as Harakat al-Shamal, is small.',
        'Fighters of the NLC left. Fighters of the Harakat Al Shamal stayed.',
      ),
    ).toEqual(['group Northern Liberation Corps: Harakat Al Shamal, Harakat al-Shamal, NLC']);
  });

  it('takes one kind of alliance for another, but not groups that differ in more', () => {
    expect(
      entitiesOf(
        'The Sunrise Coalition won. The Sunrise alliance had asked for it, and Sunrise leaders cheered.',
        'Kataib Zaman fighters and Kataib Imam Salih fighters met. The National Front and the National League did not.',
      ),
    ).toEqual([
      'group Kataib Imam Salih',
      'group Kataib Zaman',
      'group National Front',
      'group National League',
      'group Sunrise Coalition: Sunrise, Sunrise alliance',
    ]);
  });

  it('forgives two swapped letters in a long name, not another name', () => {
    expect(entitiesOf('Spokesman Abu Salim al-Nasdari spoke.', 'Spokesman Abu Salim al-Nadsari spoke.')).toHaveLength(
      1,
    );
    expect(entitiesOf('Captain Karl Hansen spoke.', 'Captain Karl Jansen spoke.')).toHaveLength(2);
    expect(entitiesOf('The pianist Olga Petrov spoke.', 'The pianist Olga Petrova spoke.')).toHaveLength(2);
  });

  it('joins companies with and without their legal form', () => {
    expect(
      entitiesOf('Shares of Brackwater Inc. fell. Brackwater Corporation said so, and Brackwater shares rose.'),
    ).toEqual(['group Brackwater Corporation: Brackwater, Brackwater Inc.']);
  });

  it('gives the same ids whatever unrelated articles are added', () => {
    const one = findNames(readText('Mayor Oleksiy Tarasenko resigned in Lviv.'));
    const other = findNames(readText('Governor Khaled al-Qurashi resigned in Dubai.'));
    expect(joinNames([other, one]).entityOf[1]).toEqual(joinNames([one]).entityOf[0]);
  });
});
