import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** Who left, by the statements of a text. */
function leftIn(text: string) {
  const { statements, names, document } = analyseDocument(
    { id: 'herald', kind: 'article', text, published: '2031-05-12' },
    {},
  );
  const outcome = statements.find(({ aspect, topic }) => aspect === 'outcome' && topic === 'departure');
  const name = outcome?.subject === undefined ? undefined : names[outcome.subject];
  return name && document.text.slice(name.start, name.end);
}

describe('"she" and "he"', () => {
  it.each([
    ['Peter Varga told Anna Drozd that she was wrong. She resigned on Friday.', 'Anna Drozd'],
    ['Anna Drozd told the board what she had found. Mr Varga laughed at her. She resigned on Friday.', 'Anna Drozd'],
    [
      'Peter Varga runs the bank. It goes on with its quarrel with Maria Drozd, who spoke after she resigned on Friday.',
      'Maria Drozd',
    ],
    ['Anna Drozd told Talgar Roe. Peter Varga laughed. She resigned on Friday.', 'Anna Drozd'],
    ['Maria Drozd chaired the bank. Emil Varga, its lawyer, wrote to Drozd. He resigned on Friday.', 'Emil Varga'],
  ])('%s', (text, name) => expect(leftIn(text)).toBe(name));

  it('mean nobody where only men were told of', () => {
    expect(leftIn('Peter Varga signed the paper. She resigned on Friday.')).toBeUndefined();
  });

  it('mean somebody whose name tells neither', () => {
    expect(leftIn('Talgar Roe chaired the bank. She resigned on Friday.')).toBe('Talgar Roe');
  });
});
