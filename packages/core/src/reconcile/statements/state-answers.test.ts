import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { analyseDocument } from '../../pipeline.js';

const answersIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ aspect }) => aspect === 'answer')
    .map(({ topic, value, claimed }) => `${topic}: ${value}${claimed ? ', as told' : ''}`);

describe('stateAnswers', () => {
  it.each([
    ['The mill burned on Monday. Police found that it had been set deliberately.', 'fire: arson'],
    ['The blaze began with a short circuit.', 'fire: an electrical fault'],
    ['The barge capsized when its cargo of timber began to shift.', 'sinking: cargo that moved'],
    ['The boat went down after its passengers rushed to one side.', 'sinking: people on one side'],
    ['The hall collapsed under an added floor.', 'collapse: what was built on top'],
    ['Two warplanes came in low, and nine people were killed.', 'attack: from the air'],
    ['The jeep was destroyed when it drove over a mine.', 'attack: a mine'],
    ['The bomb was detonated by radio signal.', 'trigger: remote control'],
    ['A suicide bomber struck at the gate.', 'trigger: a suicide bomber'],
    ['The barracks were destroyed. The army spoke of an ambush.', 'attack: an ambush, as told'],
  ])('reads %s', (text, answer) => {
    expect(answersIn(text)).toEqual([answer]);
  });

  it.each([
    'Police ruled out arson in the fire.',
    'The fire was not started deliberately.',
    'Nobody knows whether the bomb had a timer.',
    'The inspector rejected the claim, made by the owner and others, that the fire was arson.',
    'Shelling is heard every night, and people have died.',
    'The team met to discuss the short circuit of the new racetrack.',
    'The bus ran on natural gas.',
  ])('answers nothing: %s', (text) => {
    expect(answersIn(text)).toEqual([]);
  });
});

describe('what articles answer otherwise', () => {
  const strike =
    'On 12 May 2031 a convoy of the Orlice militia was destroyed near Velmont, and nine people were killed.';

  it('is a dispute', async () => {
    expect(
      await disputesIn(
        `${strike} The lorries drove over a mine.`,
        `${strike} The lorries were ambushed from both sides of the road.`,
      ),
    ).toEqual(['what it was done with: over a mine (a) / ambushed (b)']);
  });

  it('is none where an article gives both itself, or where the answers go together', async () => {
    expect(
      await disputesIn(
        `${strike} The first lorry drove over a mine, and the others were ambushed.`,
        `${strike} The lorries were ambushed from both sides of the road.`,
      ),
    ).toEqual([]);
    expect(
      await disputesIn(
        `${strike} The lorries were hit by mortars.`,
        `${strike} The lorries were ambushed from both sides of the road.`,
      ),
    ).toEqual([]);
  });

  it('takes what is handed on where an article says nothing itself', async () => {
    expect(
      await disputesIn(
        `${strike} The governor spoke of an ambush. In truth the lorries drove over a mine.`,
        `${strike} The lorries were ambushed, the governor said.`,
      ),
    ).toEqual(['what it was done with: over a mine (a) / ambushed (b)']);
  });

  it('is none between two stories', async () => {
    expect(
      await disputesIn(
        'A mill in Orlice burned down on 3 April 2031. Police said that the fire was arson.',
        'A ferry burned in Torvik on 9 May 2031. The fire began with a short circuit.',
      ),
    ).toEqual([]);
  });
});
