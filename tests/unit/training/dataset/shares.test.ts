import { describe, expect, it } from 'vitest';
import { sharesNamed } from '../../../../training/src/dataset/shares.ts';

describe('the shares asked for', () => {
  it('are 15 % each where nothing is said', () => {
    expect(sharesNamed({})).toEqual({ validation: 0.15, test: 0.15 });
    expect(sharesNamed({ validation: '0.2' })).toEqual({ validation: 0.2, test: 0.15 });
    expect(sharesNamed({ validation: '0.2', test: '0' })).toEqual({ validation: 0.2, test: 0 });
  });

  it.each(['1', '-0.1', 'half', '', '20'])('cannot be "%s"', (text) => {
    expect(() => sharesNamed({ test: text })).toThrow(/--test needs a share from 0 up to 1/);
  });

  it('leave something to train on', () => {
    expect(() => sharesNamed({ validation: '0.5', test: '0.5' })).toThrow(/leave something to train on/);
  });
});
