import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, commandFor, keyOf, shortcuts } from './shortcuts';

// A record, so that a command without a line here does not compile.
const keys: Record<Command, string> = {
  'next-claim': 'j',
  'previous-claim': 'k',
  'next-pending': 'n',
  'mark-verified': 'v',
  'mark-unverified': 'u',
  'mark-disputed': 'd',
  drop: 'x',
  undo: 'z',
  'write-rationale': 'r',
  'add-evidence': 'e',
  comment: 'c',
  'edit-wording': 'w',
  'add-claim': 'a',
  help: '?',
};

const plain = { ctrlKey: false, metaKey: false, altKey: false, inText: false };

describe('the keys of the review desk', () => {
  it('are one to a command, and no two commands share one', () => {
    expect(Object.fromEntries(shortcuts.map(({ command, key }) => [command, key]))).toEqual(keys);
    expect(shortcuts).toHaveLength(Object.keys(keys).length);
    expect(new Set(shortcuts.map(({ key }) => key)).size).toBe(shortcuts.length);
  });

  it('each do one thing, which the help says in words of its own', () => {
    expect(new Set(shortcuts.map(({ does }) => does)).size).toBe(shortcuts.length);
    for (const { command, key } of shortcuts) {
      expect(key).toHaveLength(1);
      expect(commandFor({ ...plain, key })).toBe(command);
      expect(keyOf(command)).toBe(key);
    }
  });

  it('do nothing while somebody writes or holds a key that means something else', () => {
    const held = fc
      .record({
        ctrlKey: fc.boolean(),
        metaKey: fc.boolean(),
        altKey: fc.boolean(),
        inText: fc.boolean(),
      })
      .filter((press) => Object.values(press).includes(true));
    fc.assert(
      fc.property(held, fc.constantFrom(...Object.values(keys)), (press, key) => {
        expect(commandFor({ ...press, key })).toBeNull();
      }),
    );
  });

  it.each(['Backspace', 'Delete', 'Enter', ' ', 'Tab', 'Escape', 'V', ''])('are not %j', (key) => {
    expect(commandFor({ ...plain, key })).toBeNull();
  });
});
