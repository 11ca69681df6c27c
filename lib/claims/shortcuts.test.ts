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
  redo: 'y',
  'write-rationale': 'r',
  'add-evidence': 'e',
  'log-search': 'l',
  'go-through-checklist': 'q',
  comment: 'c',
  'edit-wording': 'w',
  'take-offer': 'o',
  'add-claim': 'a',
  'edit-words': 'g',
  'end-on': ']',
  'end-back': '[',
  'start-on': '}',
  'start-back': '{',
  'take-reading': 't',
  'refuse-reading': 'i',
  'open-caret': 'p',
  merge: 'm',
  split: 's',
  help: '?',
};

const plain = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  inText: false,
};

describe('the keys of the review desk', () => {
  it('are one to a command, and no two commands share one', () => {
    expect(Object.fromEntries(shortcuts.map(({ command, key }) => [command, key]))).toEqual(keys);
    expect(shortcuts).toHaveLength(Object.keys(keys).length);
    const all = shortcuts.flatMap(({ key, also }) => also ?? key);
    expect(new Set([...all, ...Object.values(keys)]).size).toBe(shortcuts.length + 1);
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
        expect(commandFor({ ...press, shiftKey: false, altGraph: false, key })).toBeNull();
      }),
    );
  });

  it('do it again by Shift and the key that undoes', () => {
    for (const key of ['Z', 'z']) {
      expect(commandFor({ ...plain, shiftKey: true, key })).toBe('redo');
    }
  });

  it('are typed by AltGr too, which some systems report as Control and Alt', () => {
    const press = { ...plain, ctrlKey: true, altKey: true, altGraph: true };
    expect(commandFor({ ...press, key: ']' })).toBe('end-on');
    expect(commandFor({ ...press, metaKey: true, key: ']' })).toBeNull();
  });

  it.each(['Backspace', 'Delete', 'Enter', ' ', 'Tab', 'Escape', 'V', ''])('are not %j', (key) => {
    expect(commandFor({ ...plain, key })).toBeNull();
  });
});
