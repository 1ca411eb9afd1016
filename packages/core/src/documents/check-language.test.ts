import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { checkLanguage } from './check-language.js';

const check = (text: string, language?: string) =>
  checkLanguage({ id: 'x', text, kind: 'article', language }, readText(text));

describe('checkLanguage', () => {
  it.each([
    'Gunmen kill mayor. 3 May 2021.',
    'It rained in Paris on 5 May 2021.',
    'Army shells Kirkuk',
    'Juan Carlos Ibáñez de la Torre, Marie-Hélène du Plessis and Jürgen von der Heide met in São Paulo, the organisers said, to sign what was called the accord of La Paz.',
  ])('reads English: %s', (text) => {
    expect(check(text)).toEqual({ language: 'en' });
  });

  it.each([
    ['es', 'El presidente visitó Madrid el 3 de mayo.'],
    [
      'fr',
      'Le ministre a démissionné mardi après la publication du rapport sur les comptes de la ville et de ses écoles.',
    ],
    [
      'de',
      'Der Kanzler trat am 5. Mai zurück, nachdem die Abgeordneten der Opposition ihm das Vertrauen entzogen hatten.',
    ],
    ['ru', 'Президент приехал в столицу во вторник, сообщило агентство.'],
    ['ar', 'وصل رئيس الوزراء إلى العاصمة يوم الثلاثاء'],
    ['zh', '总理周二抵达首都，并会见了当地官员。'],
  ])('names another language and reports it: %s', (language, text) => {
    expect(check(text)).toMatchObject({ language, issue: { code: 'unsupported-language', severity: 'error' } });
  });

  it('believes the metadata, but not that Cyrillic is English', () => {
    expect(check('Ora et labora.', 'la').issue?.code).toBe('unsupported-language');
    expect(check('Ora et labora.', 'en-GB')).toEqual({ language: 'en-GB' });
    expect(check('Президент приехал в столицу во вторник.', 'en').language).toBe('ru');
  });

  it('reports a text without letters as empty', () => {
    expect(check(' \n 12 — 34 ').issue?.code).toBe('empty-document');
  });
});
