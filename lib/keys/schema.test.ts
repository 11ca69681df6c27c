import { describe, expect, it } from 'vitest';
import { readOwnKeys, setKeysInput } from './schema';

const issuesOf = (own: object) =>
  setKeysInput
    .safeParse({ on: true, own, version: 1 })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the keys that are taken', () => {
  it('are other keys, and none', () => {
    expect(issuesOf({ 'next-claim': 'b', drop: null, undo: '/' })).toBeUndefined();
  });

  it('do not clash with a key that was left as it is', () => {
    expect(issuesOf({ merge: 'j' })).toEqual([
      'own.merge: “j” is the key of “Next claim”. Change one of the two, or switch it off.',
    ]);
    expect(issuesOf({ merge: 'j', 'next-claim': null })).toBeUndefined();
  });

  it('do not clash with each other', () => {
    expect(issuesOf({ merge: 'b', split: 'b' })).toHaveLength(2);
  });

  it('are none of those that the browser and the desk need', () => {
    expect(issuesOf({ drop: 'Backspace' })?.[0]).toMatch(/^own\.drop: Backspace decides nothing/);
    expect(issuesOf({ drop: 'x'.repeat(99) })).not.toEqual([]);
  });

  it('are of commands that there are', () => {
    expect(issuesOf({ explode: 'b' })).toHaveLength(1);
    expect(issuesOf({ __proto__: null, constructor: 'b' })).toHaveLength(1);
  });
});

describe('the keys that were stored', () => {
  it('are read without what this version does not know', () => {
    const stored = { 'next-claim': 'b', drop: null, explode: 'b', merge: 'Backspace', split: 7 };
    expect(readOwnKeys(stored)).toEqual({ 'next-claim': 'b', drop: null });
    expect(readOwnKeys(null)).toEqual({});
  });
});
