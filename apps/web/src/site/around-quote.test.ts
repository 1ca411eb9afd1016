import { describe, expect, it } from 'vitest';
import { aroundQuote } from './around-quote';

const around = (prefix: string, quote: string, suffix: string) => aroundQuote({ start: 0, prefix, quote, suffix });

describe('aroundQuote', () => {
  it('leaves whole sentences alone', () => {
    expect(around('rained. ', 'The dam broke on Monday.', ' The crews went')).toEqual({ before: '', after: '' });
    expect(around('', '“It broke,” she said.”', ' And')).toEqual({ before: '', after: '' });
    expect(around('', '堤防が月曜日に決壊した。', '次の日')).toEqual({ before: '', after: '' });
  });

  it('gives a clause what stands around it, cut at words', () => {
    expect(around('ors had held for years', 'and the dam broke', ', which flooded the mill and the ro')).toEqual({
      before: '… had held for years',
      after: ', which flooded the mill and the …',
    });
  });

  it('stays in its sentence and in its paragraph', () => {
    expect(around('He left. The water rose,', 'and the dam broke', ' at noon. The crews went')).toEqual({
      before: 'The water rose,',
      after: ' at noon.',
    });
    expect(around('far away.\n\nToday', 'the dam broke', '\n\nMore soon')).toEqual({ before: 'Today', after: '' });
  });

  it('has nothing to say where nothing is known', () => {
    expect(aroundQuote({ start: 0, quote: 'and the dam broke' })).toEqual({ before: '', after: '' });
  });
});
