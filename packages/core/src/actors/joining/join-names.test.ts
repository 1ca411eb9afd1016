import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findNames } from '../finding/find-names.js';
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

  it('joins an initial before two surnames with the given name', () => {
    expect(
      entitiesOf(
        'Minister Óscar Velarde Rojas resigned on Monday.',
        'The minister, Ó. Velarde Rojas, left on Monday.',
        'It was said that Velarde Rojas stepped down. Mr Velarde Rojas denied it.',
      ),
    ).toEqual(['person Óscar Velarde Rojas: Velarde Rojas, Ó. Velarde Rojas']);
  });

  it('takes a given name alone for its article’s own before it is another’s surname', () => {
    expect(
      entitiesOf(
        'Minister Ann Thomas resigned. Ann Thomas, a lawyer, said she was ill.',
        'The singer Thomas Roe died on Monday. Thomas was ill, his doctor said. Fans of Thomas wept.',
      ),
    ).toEqual(['person Ann Thomas', 'person Thomas Roe: Thomas']);
  });

  it('joins a given name’s forms in other languages, where no article has two of them', () => {
    expect(
      entitiesOf(
        'The captain, Giorgos Mandelis, was held. Mandelis denied it.',
        'The captain, Yiorgos Mandelis, left.',
        'The captain, George Mandelis, left.',
      ),
    ).toEqual(['person Giorgos Mandelis: George Mandelis, Mandelis, Yiorgos Mandelis']);
    expect(entitiesOf('The brothers Paul Mandelis and Pavlos Mandelis left.')).toHaveLength(2);
  });

  it('joins short and long given names, unless the short one may be two', () => {
    expect(entitiesOf('Senator William Thackeray lost.', 'Senator Bill Thackeray left.')).toHaveLength(1);
    expect(entitiesOf('Senator Giorgi Ivanovich Lomidze lost.', 'Senator Georgy Lomidze left.')).toHaveLength(1);
    expect(entitiesOf('Senator Samuel Roe lost.', 'Senator Samantha Roe won.', 'Senator Sam Roe left.')).toHaveLength(
      3,
    );
  });

  it('joins given names that are spelt otherwise in another article, but no woman with a man', () => {
    expect(entitiesOf('Mayor Alistair Stradwick left.', 'Mayor Alistaor Stradwick resigned.')).toHaveLength(1);
    expect(entitiesOf('Mayor Augustin Bandele left.', 'Mayor Augustine Bandele resigned.')).toHaveLength(1);
    expect(entitiesOf('Mayor Simon Stradwick left.', 'Mayor Simona Stradwick resigned.')).toHaveLength(2);
    expect(entitiesOf('Mayors Augustin Bandele and Augustine Bandele left.')).toHaveLength(2);
  });

  it.each([
    ['Senator Maria Celia Roe left.', 'Senator M. C. Roe left.'],
    ['Senator Ernesto Roe left.', 'Senator Ernie Roe left.'],
    ['Senator Pablo Marquesano left.', 'Senator Pablo Marqesano left.'],
    ['Anna Celia Roe, a former broker known as Ria, left.', 'Minister Ria Roe left.'],
    ['Minister Hawa Camara-Bâ left.', 'Minister Hawa Camara Ba left.'],
    ['Minister Mamadou Lamine Sangho left.', 'Minister Mamadou L. Sangho left.'],
    ['Minister Vagif Rza oglu Taghiyev left.', 'Minister Vagif Rza Taghiyev left.'],
    ['Minister Ahmed Ould Dah left.', 'Minister Ahmed Weld Dah left.'],
    ['Minister Sidi Mohamed Ould Abdel Aziz Ould Heiba left.', 'Minister Sidi Mohamed Ould Heiba left.'],
    ['Minister Souleymane Kouyaté left.', 'Minister Suleiman Kouyate left.'],
    ['Minister Elçin Məmmədov left.', 'Minister Elchin Mammadov left.'],
    ['Minister Søren Kjær left.', 'Minister Soren Kjaer left.'],
    ['Minister João Batista da Cunha Neto left.', 'Minister Joao da Cunha Neto left.'],
  ])('joins %s and %s', (one, other) => {
    expect(entitiesOf(one, other)).toHaveLength(1);
  });

  it('joins surnames that differ in a late vowel, with one given name', () => {
    expect(entitiesOf('Minister Ramesh Chaudhary left.', 'Minister Ramesh Chowdhury left.')).toHaveLength(1);
    expect(entitiesOf('Minister Ramesh Barton left.', 'Minister Ramesh Burton left.')).toHaveLength(2);
  });

  it('takes an acronym for the only group of all articles that it abbreviates', () => {
    expect(
      entitiesOf('The Velmont Monetary Fund lent more.', 'A VMF team came. An VMF official said the VMF was pleased.'),
    ).toEqual(['group Velmont Monetary Fund: VMF']);
  });

  it('keeps "and" inside a name that its acronym covers', () => {
    expect(entitiesOf('The Velmont Power and Irrigation Corporation (VPIC) runs the dam.')).toEqual([
      'group Velmont Power and Irrigation Corporation: VPIC',
    ]);
  });

  it('takes small words into a name whose short form stands beside it', () => {
    const [movement] = entitiesOf(
      'The Union for Justice in Velmont (UJV) signed. The UJV said so.',
      'The Union for Justice in Velmont, known as the UJV, was formed in 2007.',
    );
    expect(movement).toBe('group Union for Justice in Velmont: UJV');
    expect(entitiesOf('Jaish-e-Velm (JeV) attacked. JeV said so.')).toEqual(['group Jaish-e-Velm: JeV']);
  });

  it('knows Arabic articles as they are spoken, and Tuareg and Moorish particles', () => {
    expect(
      entitiesOf(
        'The Jund al-Wadi, or Soldiers of the Valley, a militia, left. The Jund al-Wadi came back.',
        'The group Jund es-Wadi came.',
      ),
    ).toEqual(['group Jund al-Wadi: Jund es-Wadi, Soldiers of the Valley']);
    expect(entitiesOf('Its founder, Mokhtar ag Salim, left.', 'Mukhtar Ag Salim died. Ag Salim was ill.')).toEqual([
      'person Mokhtar ag Salim: Ag Salim, Mukhtar Ag Salim',
    ]);
  });

  it('takes the last two of four names for the family’s', () => {
    expect(entitiesOf('The mayor, Ana Lucia Dan Velez, left.', 'The mayor, Dan Velez, came back.')).toHaveLength(1);
  });

  it('joins names with and without the marks of their letters, and an initial with the name it stands for', () => {
    expect(
      entitiesOf(
        'Dr Małgorzata Wiśniewska, a doctor at the hospital in Łódź, left.',
        'Malgorzata Wisniewska came back to Lodz.',
        'M. Wisniewska, a doctor, spoke.',
      ),
    ).toEqual(['place Lodz: Łódź', 'person Malgorzata Wisniewska: M. Wisniewska, Małgorzata Wiśniewska']);
    expect(entitiesOf('Minister Ana Roe met Minister Alf Roe.', 'A. Roe, a minister, left.')).toHaveLength(3);
  });

  it('knows organisations that are known everywhere under each of their names', () => {
    expect(
      entitiesOf('Fighters of Islamic State left.', 'Fighters of Daesh came back. Daesh fighters said so.'),
    ).toEqual(['group Islamic State: Daesh']);
  });

  it('takes a town’s name for the surname that it is in an article, and a capital for itself', () => {
    expect(entitiesOf('The judge, Ermelinda Sacramento, spoke. Aides of Sacramento said so.')).toEqual([
      'person Ermelinda Sacramento: Sacramento',
    ]);
    expect(entitiesOf('The judge, Ana Paris, spoke. Aides of Paris said so in Paris.')).toContain('place Paris');
  });

  it('joins a group’s name in another order of words, and knows its initials in its own language', () => {
    expect(entitiesOf('The Movement of the Outer Isles left. The Outer Isles Movement said so.')).toHaveLength(1);
    expect(entitiesOf('The National Council for Safety and Renewal (CNSR) met. The CNSR said so.')).toEqual([
      'group National Council for Safety and Renewal: CNSR',
    ]);
  });

  it('joins an institution with and without its country', () => {
    expect(
      entitiesOf('The US Coastal Safety Administration acted.', 'The Coastal Safety Administration denied it.'),
    ).toHaveLength(1);
  });

  it('tells companies by what is said of them', () => {
    const [found] = entitiesOf('Talgar Roe said that it was ready. Shares in Talgar Roe fell.');
    expect(found).toBe('group Talgar Roe');
    expect(entitiesOf('The deal with Talgar Roe, a Velmont-based conglomerate, failed.')).toContain('group Talgar Roe');
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
