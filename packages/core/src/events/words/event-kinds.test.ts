import { describe, expect, it } from 'vitest';
import { kindOf } from './event-kinds.js';

describe('kindOf', () => {
  it('knows a verb and its noun', () => {
    expect(kindOf('bombed', 'VERB')).toBe('attack');
    expect(kindOf('bombing')).toBe('attack');
    expect(kindOf('Deliveries')).toBe('delivery');
  });

  it('tells what was founded from what was found', () => {
    expect(kindOf('founded', 'VERB')).toBe('founding');
    expect(kindOf('found', 'VERB')).toBe('discovery');
  });

  it('tells a noun from a verb of the same letters', () => {
    expect(kindOf('storm')).toBe('nature');
    expect(kindOf('stormed', 'VERB')).toBe('attack');
    expect(kindOf('storming')).toBe('attack');
    expect(kindOf('fire')).toBe('accident');
    expect(kindOf('fired', 'VERB')).toBe('attack');
    expect(kindOf('hearing')).toBe('inquiry');
    expect(kindOf('heard', 'VERB')).toBeUndefined();
  });

  it('has nothing for other words', () => {
    expect(kindOf('table')).toBeUndefined();
    expect(kindOf('March', 'PROPN')).toBeUndefined();
  });
});
