import { describe, expect, it } from 'vitest';
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
  ])('takes %j for furniture', (line) => {
    expect(rolesOf(`A storm came.\n\n${line}\n\nIt hit the pier.`)[1]?.[0]).toBe('boilerplate');
  });

  it('tells a caption', () => {
    expect(rolesOf('A storm came.\n\nThe pier, pictured in May 2011. Photo: J. Roe\n\nIt hit.')[1]?.[0]).toBe(
      'caption',
    );
  });

  it('never leaves a quotation open past its paragraph', () => {
    expect(rolesOf('A storm came.\n\n"It was loud.\n\nThe pier broke. Boats sank.').at(-1)?.[0]).toBe('body');
  });
});
