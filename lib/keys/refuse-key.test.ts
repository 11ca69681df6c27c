import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from './commands';
import { commandFor, type Keymap, keymapOf, keysOf, standardKeymap } from './keymap';
import { describeClash, findClashes, refuseKey, refuseKeyFor } from './refuse-key';

describe('refuseKey', () => {
  it.each(['a', 'A', '7', ']', '/', 'é', 'й', '€', 'ß', 'ا', '字'])('lets %s be a key', (key) => {
    expect(refuseKey(key)).toBeNull();
  });

  it.each([
    ['Backspace', /^Backspace decides nothing\./],
    ['Delete', /^Delete decides nothing\./],
    [' ', /^Space scrolls/],
    ['Enter', /^Enter presses/],
    ['Tab', /^Tab goes/],
    ['Escape', /^Escape leaves/],
    ['ArrowLeft', /one letter/],
    ['F5', /one letter/],
    ['Dead', /one letter/],
    ['ab', /one letter/],
    ['', /one letter/],
    ['\u0301', /one letter/],
    ['\u200b', /one letter/],
    ['\ud800', /one letter/],
    ['\0', /one letter/],
  ])('refuses %j', (key, words) => {
    expect(refuseKey(key)).toMatch(words);
  });

  it('lets nothing be a key that is more than one character or types nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3 }), (key) => {
        if (refuseKey(key) !== null) return;
        expect([...key]).toHaveLength(1);
        expect(key.trim()).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });
});

const anyKeymap: fc.Arbitrary<Keymap> = fc
  .array(fc.constantFrom('a', 'b', 'B', 'c', 'z', 'Z', 'y', '7', null), {
    minLength: commands.length,
    maxLength: commands.length,
  })
  .map(
    (keys) =>
      Object.fromEntries(commands.map(({ command }, at) => [command, keys[at] ?? null])) as Keymap,
  );

describe('findClashes', () => {
  it('finds none among the standard keys, nor where two of them change places', () => {
    expect(findClashes(standardKeymap)).toEqual([]);
    expect(findClashes(keymapOf({ 'next-claim': 'k', 'previous-claim': 'j' }))).toEqual([]);
  });

  it('names both of two commands on one key', () => {
    expect(findClashes({ ...standardKeymap, merge: 'j' })).toEqual([
      { key: 'j', command: 'next-claim', other: 'merge' },
      { key: 'j', command: 'merge', other: 'next-claim' },
    ]);
  });

  it('knows that Shift and the key that undoes redo', () => {
    expect(findClashes({ ...standardKeymap, split: 'Z' })).toContainEqual({
      key: 'Z',
      command: 'split',
      other: 'redo',
    });
    expect(findClashes({ ...standardKeymap, split: 'Z', redo: null })).toEqual([]);
    expect(findClashes({ ...standardKeymap, undo: 'b', split: 'B' })).toHaveLength(2);
  });

  it('lets pass only keymaps in which each key that is shown does what it is shown for', () => {
    fc.assert(
      fc.property(anyKeymap, (keymap) => {
        const clashes = findClashes(keymap);
        const right = commands.every(({ command }) =>
          keysOf(keymap, command).every((key) => {
            const shiftKey = key !== key.toLowerCase();
            const none = { ctrlKey: false, metaKey: false, altKey: false, altGraph: false };
            const press = { ...none, key, shiftKey, inText: false };
            return commandFor(keymap, press) === command;
          }),
        );
        expect(right).toBe(clashes.length === 0);
        // Each clash is seen from both of its sides.
        for (const { key, command, other } of clashes) {
          expect(clashes).toContainEqual({ key, command: other, other: command });
        }
      }),
    );
  });
});

describe('what is said of a refusal', () => {
  it('names the other command and what to do', () => {
    const words = '“j” is the key of “Next claim”. Change one of the two, or switch it off.';
    expect(describeClash({ key: 'j', command: 'merge', other: 'next-claim' })).toBe(words);
    expect(refuseKeyFor({ ...standardKeymap, merge: 'j' }, 'merge')).toBe(words);
    expect(refuseKeyFor({ ...standardKeymap, merge: 'j' }, 'split')).toBeNull();
  });

  it('is of the key before it is of the other', () => {
    const keymap = { ...standardKeymap, merge: ' ', split: ' ' };
    expect(refuseKeyFor(keymap, 'merge')).toMatch(/^Space/);
    expect(refuseKeyFor({ ...keymap, merge: null }, 'merge')).toBeNull();
  });

  it('calls a capital by Shift', () => {
    expect(describeClash({ key: 'Z', command: 'split', other: 'redo' })).toMatch(/^“Shift z” is/);
  });
});
