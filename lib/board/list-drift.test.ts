import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftSentence, listDrift } from './list-drift';

const drift = (shown: string, listed: string, { left = '', hasNext = false } = {}) =>
  listDrift({ shown: [...shown], listed: [...listed], left: [...left], hasNext });

describe('how far a list has drifted from what is shown', () => {
  it('is nothing where it is the same', () => {
    expect(drift('abc', 'abc')).toEqual({ came: 0, left: 0, moved: false });
    expect(drift('', '')).toEqual({ came: 0, left: 0, moved: false });
  });

  it('is what comes in and what leaves', () => {
    expect(drift('abc', 'xabc')).toMatchObject({ came: 1, left: 0 });
    expect(drift('abc', 'ac', { left: 'b' })).toEqual({ came: 0, left: 1, moved: false });
    expect(drift('', 'xy')).toMatchObject({ came: 2 });
  });

  it('calls none new that the next page would only lend', () => {
    expect(drift('abc', 'acd', { left: 'b', hasNext: true })).toMatchObject({ came: 0, left: 1 });
    // On the last page what stands at the end has come.
    expect(drift('abc', 'acd', { left: 'b' })).toMatchObject({ came: 1, left: 1 });
    expect(drift('abc', 'xab', { hasNext: true })).toMatchObject({ came: 1, left: 0 });
    expect(drift('ab', 'xy', { left: 'ab', hasNext: true })).toMatchObject({ came: 2, left: 2 });
  });

  it('notices another order, and takes what is pushed out for none', () => {
    expect(drift('abc', 'bac').moved).toBe(true);
    expect(drift('abc', 'xab', { hasNext: true }).moved).toBe(false);
  });

  it('is nothing once the new list is shown, whatever it was', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(ids, fc.boolean(), (listed, hasNext) => {
        expect(driftSentence(listDrift({ shown: listed, listed, left: [], hasNext }))).toBeNull();
      }),
    );
  });
});

describe('a drift in words', () => {
  it.each([
    [{ came: 2, left: 0, moved: true }, '2 articles have come in.'],
    [{ came: 1, left: 2, moved: false }, '1 article has come in, and 2 have left.'],
    [{ came: 0, left: 1, moved: false }, '1 article has left this list.'],
    [{ came: 0, left: 0, moved: true }, 'The order has changed.'],
    [{ came: 0, left: 0, moved: false }, null],
  ])('%o is “%s”', (given, words) => {
    expect(driftSentence(given)).toBe(words);
  });
});
