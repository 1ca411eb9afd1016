import { describe, expect, it } from 'vitest';
import { isCreditLine } from './credit-lines.js';
import { readText } from './read-text.js';

const rolesOf = (text: string) =>
  readText(text).sentences.map(({ start, end, role }) => [role, text.slice(start, end).slice(0, 12)]);

describe('assignRoles', () => {
  it('tells headline, lead and body', () => {
    const roles = rolesOf(
      'Storm floods harbour\n\nA storm flooded the harbour. Boats sank.\n\nThe town is old. It has a mill.',
    );
    expect(roles.map(([role]) => role)).toEqual(['headline', 'lead', 'lead', 'body', 'body']);
  });

  it('lets the story lead too under a summary of one sentence', () => {
    const roles = rolesOf(
      'A town asks who is to blame.\n\nA storm flooded the harbour. Boats sank.\n\nThe town is old.',
    );
    expect(roles.map(([role]) => role)).toEqual(['lead', 'lead', 'body', 'body']);
  });

  it('tells a quotation, whole sentences of it', () => {
    const roles = rolesOf('A storm came.\n\nIt hit the pier. “We ran. We hid in the mill,” said Roe.');
    expect(roles.map(([role]) => role)).toEqual(['lead', 'lead', 'quotation', 'body']);
  });

  it.each([
    '[Read our report on storms]',
    'Source: Westport Gazette',
    'All rights reserved.',
    'March 01, 2008',
    'Updated: May 3, 2011',
    'A version of this article appeared on page 7 of the Post on Saturday 2 May 2009.',
    'Click on the cards to see who won.',
    'To play this content, turn on your sound.',
    'The Post’s Ana Roe and John Doe contributed to this report.',
  ])('takes %j for furniture', (line) => {
    expect(rolesOf(`A storm came.\n\n${line}\n\nIt hit the pier.`)[1]?.[0]).toBe('boilerplate');
  });

  it.each([
    'The Westport Post',
    'Coast Herald (weekend edition)',
    'The Compass | World | Live',
    'THE COAST REVIEW\nLong read',
    'COAST POST\nHome > World > Asia',
  ])('passes over %j above the headline', (line) => {
    const roles = rolesOf(`${line}\n\nStorm floods harbour\n\nA storm came. Boats sank.`);
    expect(roles.map(([role]) => role)).toEqual(['boilerplate', 'headline', 'lead', 'lead']);
  });

  it.each(['Westport Post shuts its doors', 'Storm floods harbour'])('takes %j for a headline', (line) => {
    expect(rolesOf(`${line}\n\nA storm came. Boats sank.`)[0]?.[0]).toBe('headline');
  });

  it('tells the lines of an article’s head one by one', () => {
    const roles = rolesOf(
      'The Westport Post\nBy Ana Roe\n3 May 2011\n\nStorm floods harbour\n\nA storm came. Boats sank.',
    );
    expect(roles.slice(1, 3).map(([role]) => role)).toEqual(['boilerplate', 'boilerplate']);
    expect(roles.at(-1)?.[0]).toBe('lead');
  });

  it('leaves Markdown’s heading marks out, and takes a later heading for furniture', () => {
    const text = '# Storm floods harbour\n\nA storm came.\n\n## Who was hurt?\n\nNobody was.';
    expect(rolesOf(text)).toEqual([
      ['headline', 'Storm floods'],
      ['lead', 'A storm came'],
      ['boilerplate', 'Who was hurt'],
      ['lead', 'Nobody was.'],
    ]);
  });

  it.each([
    ['By Ana Roe and Tom Berg', true],
    ['**The Westport Review** · Essay · Updated: May 3rd 2011, 9:10 AM', true],
    ['The Westport Post, March 13, 2010', true],
    ['Boats sink in March 2010', false],
    ['By June 2011 the boats were gone.', false],
    ['Storm floods harbour', false],
  ])('says of %j that it is a credit line: %s', (line, expected) => {
    expect(isCreditLine(line)).toBe(expected);
  });

  it('tells a caption', () => {
    expect(rolesOf('A storm came.\n\nThe pier, pictured in May 2011. Photo: J. Roe\n\nIt hit.')[1]?.[0]).toBe(
      'caption',
    );
  });

  it('never leaves a quotation open past its paragraph', () => {
    expect(rolesOf('A storm came.\n\n"It was loud.\n\nThe pier broke. Boats sank.').at(-1)?.[0]).toBe('body');
  });

  it("takes readers' comments for no part of the article", () => {
    const stamp = (minute: number) => `June 3, 2019 at 5:${minute} pm | Report abuse |`;
    const comments = [21, 24, 38].map((minute) => `${stamp(minute)} They should have closed the pier.`).join(' ');
    const roles = rolesOf(`A storm came. Boats sank. ${comments}`).map(([role]) => role);
    expect(roles.slice(0, 2)).toEqual(['lead', 'lead']);
    expect(new Set(roles.slice(2))).toEqual(new Set(['boilerplate']));
    expect(rolesOf(`A storm came. ${stamp(21)} Boats sank.`).at(-1)?.[0]).not.toBe('boilerplate');
  });
});
