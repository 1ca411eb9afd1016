import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.js';

test('takes the fields and leaves the body as it stands after the closing line', () => {
  const text =
    '---\ntitle: "A bridge: closed"\npublished: 2021-11-08\nkind: note\n---\n\nThe bridge closed on Friday.\n';
  expect(splitFrontMatter(text)).toEqual({
    body: '\nThe bridge closed on Friday.\n',
    fields: { title: 'A bridge: closed', published: '2021-11-08', kind: 'note' },
    problems: [],
  });
});

test('keeps a date as it is written, be it a year, a time or no day of the calendar', () => {
  const published = (value: string) => splitFrontMatter(`---\npublished: ${value}\n---\n`).fields.published;
  expect(published('2021')).toBe('2021');
  expect(published('2021-11-08T13:26:00Z')).toBe('2021-11-08T13:26:00Z');
  expect(published('2021-02-31')).toBe('2021-02-31');
});

test('several authors are one line', () => {
  expect(splitFrontMatter('---\nauthor: [Ada Moss, Ben Rye]\n---\n').fields.author).toBe('Ada Moss, Ben Rye');
});

test.each([
  ['no front matter', 'A line.\n---\ntitle: x\n---\n'],
  ['a rule that nothing closes', '---\nA line between rules.\n'],
  ['a rule inside a word', '---title: x\n---\nbody'],
])('%s is all body', (_name, text) => {
  expect(splitFrontMatter(text)).toEqual({ body: text, fields: {}, problems: [] });
});

test('line ends of Windows are read, and kept in the body', () => {
  const { body, fields } = splitFrontMatter('---\r\ntitle: A\r\n---\r\nOne.\r\nTwo.');
  expect(fields).toEqual({ title: 'A' });
  expect(body).toBe('One.\r\nTwo.');
});

test.each([
  ['broken YAML', 'title: [a\n', 'is not YAML'],
  ['a list', '- a\n- b\n', 'no list of fields'],
  ['aliases that multiply', 'a: &a [x, x]\nb: [*a, *a]\n', 'is not YAML'],
])('%s costs the fields, not the body', (_name, yaml, problem) => {
  const { body, fields, problems } = splitFrontMatter(`---\n${yaml}---\nThe body.`);
  expect(body).toBe('The body.');
  expect(fields).toEqual({});
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('a wrong field costs that field alone', () => {
  const { fields, problems } = splitFrontMatter('---\ntitle: {a: 1}\nkind: letter\nurl: https://example.org/\n---\n');
  expect(fields).toEqual({ url: 'https://example.org/' });
  expect(problems).toHaveLength(2);
});

test('reads the names that other tools give to fields', () => {
  const { fields } = splitFrontMatter('---\ndate: 8 November 2021\nbyline: Ana Roe\nlang: en\n---\n');
  expect(fields).toEqual({ published: '8 November 2021', author: 'Ana Roe', language: 'en' });
  expect(splitFrontMatter('---\nheadline: A\nsource: The Mill Herald\n---\n').fields).toEqual({
    title: 'A',
    publisher: 'The Mill Herald',
  });
  expect(splitFrontMatter('---\nsource: https://example.org/a\nauthors: [A, B]\n---\n').fields).toEqual({
    url: 'https://example.org/a',
    author: 'A, B',
  });
});
