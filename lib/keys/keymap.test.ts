import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from './command-names';
import { type Command, commands } from './commands';
import {
  commandFor,
  type Keymap,
  keymapOf,
  keyOfPress,
  keysOf,
  noKeys,
  type OwnKeys,
  ownKeysOf,
  sameKeys,
  standardKeymap,
} from './keymap';

// A record, so that a command without a line here does not compile.
const keys: Record<Command, string> = {
  'next-claim': 'j',
  'previous-claim': 'k',
  'next-pending': 'n',
  'next-work': 'o',
  'mark-verified': 'v',
  'mark-unverified': 'u',
  'mark-disputed': 'd',
  confirm: '=',
  rule: '.',
  drop: 'x',
  undo: 'z',
  redo: 'y',
  'write-rationale': 'r',
  'add-evidence': 'e',
  'log-search': 'l',
  'go-through-checklist': 'q',
  comment: 'c',
  'edit-wording': 'w',
  'take-offer': 'f',
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
  'read-guidelines': 'h',
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

const bare = { key: '', ...plain };

/** Any keys at all that somebody might have stored, clashes among them. */
const anyKeys: fc.Arbitrary<OwnKeys> = fc.dictionary(
  fc.constantFrom(...commands.map(({ command }) => command)),
  fc.constantFrom('j', 'k', 'z', 'Z', 'y', 'é', 'й', '7', '?', null),
) as fc.Arbitrary<OwnKeys>;

const pressOf = (key: string) => ({ ...bare, key, shiftKey: key !== key.toLowerCase() });

describe('the standard keys of the review desk', () => {
  it('are one to a command, and no two commands share one', () => {
    expect(standardKeymap).toEqual(keys);
    expect(commands).toHaveLength(Object.keys(keys).length);
    const all = commands.flatMap(({ command }) => keysOf(standardKeymap, command));
    expect(new Set(all).size).toBe(commands.length + 1);
  });

  it('each do one thing, which the help says in words of its own', () => {
    expect(new Set(commands.map(({ command }) => nameOf(command))).size).toBe(commands.length);
    for (const { command, key } of commands) {
      expect(key).toHaveLength(1);
      expect(commandFor(standardKeymap, { ...bare, key })).toBe(command);
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
        const pressed = { ...bare, ...press, key };
        expect(commandFor(standardKeymap, pressed)).toBeNull();
      }),
    );
  });

  it('do it again by Shift and the key that undoes', () => {
    for (const key of ['Z', 'z']) {
      expect(commandFor(standardKeymap, { ...bare, shiftKey: true, key })).toBe('redo');
    }
  });

  it('are the same where capitals are locked', () => {
    expect(commandFor(standardKeymap, { ...bare, key: 'V' })).toBe('mark-verified');
    expect(commandFor(standardKeymap, { ...bare, key: 'Z' })).toBe('undo');
  });

  it('are typed by AltGr too, which some systems report as Control and Alt', () => {
    const press = { ...bare, ctrlKey: true, altKey: true, altGraph: true };
    expect(commandFor(standardKeymap, { ...press, key: ']' })).toBe('end-on');
    expect(commandFor(standardKeymap, { ...press, metaKey: true, key: ']' })).toBeNull();
  });

  it.each(['Backspace', 'Delete', 'Enter', ' ', 'Tab', 'Escape', ''])('are not %j', (key) => {
    expect(commandFor(standardKeymap, { ...bare, key })).toBeNull();
  });
});

describe('the keys of a person', () => {
  it('are theirs where they have set some, and else the standard ones', () => {
    const keymap = keymapOf({ 'next-claim': 'b', drop: null });
    expect(keymap).toEqual({ ...standardKeymap, 'next-claim': 'b', drop: null });
    expect(commandFor(keymap, { ...bare, key: 'b' })).toBe('next-claim');
    expect(commandFor(keymap, { ...bare, key: 'j' })).toBeNull();
    expect(commandFor(keymap, { ...bare, key: 'x' })).toBeNull();
  });

  it('can change places', () => {
    const keymap = keymapOf({ 'next-claim': 'k', 'previous-claim': 'j' });
    expect(commandFor(keymap, { ...bare, key: 'k' })).toBe('next-claim');
    expect(commandFor(keymap, { ...bare, key: 'j' })).toBe('previous-claim');
  });

  it('keep what they do when the desk learns a command with the same standard key', () => {
    const keymap = keymapOf({ comment: 'm' });
    expect(keymap.comment).toBe('m');
    expect(keymap.merge).toBeNull();
  });

  it('lose nothing by being told apart from the standard ones', () => {
    fc.assert(
      fc.property(anyKeys, (own) => {
        const set = Object.values(own).filter((key) => key !== null);
        fc.pre(new Set(set).size === set.length);
        const keymap = keymapOf(own);
        expect(keymapOf(ownKeysOf(keymap))).toEqual(keymap);
        expect(sameKeys(own, ownKeysOf(keymap))).toBe(true);
      }),
    );
  });

  it('never take a standard key for two commands, and answer to each that they show', () => {
    fc.assert(
      fc.property(anyKeys, (own) => {
        const keymap = keymapOf(own);
        for (const { command } of commands) {
          for (const key of keysOf(keymap, command)) {
            const done = commandFor(keymap, pressOf(key));
            if (done === command) continue;
            // Two that the person gave one key themselves, which is refused before it is stored.
            expect(clashing(own, keymap, key)).toBe(true);
          }
        }
      }),
    );
  });

  it('are none where single keys are off', () => {
    for (const { key } of commands) expect(commandFor(noKeys, { ...bare, key })).toBeNull();
    expect(keysOf(noKeys, 'redo')).toEqual([]);
  });

  it('redo by Shift and whatever undoes, but not where redoing is off', () => {
    expect(keysOf(keymapOf({ undo: 'b' }), 'redo')).toEqual(['y', 'B']);
    expect(keysOf(keymapOf({ undo: '7' }), 'redo')).toEqual(['y']);
    expect(keysOf(keymapOf({ redo: 'Z' }), 'redo')).toEqual(['Z']);
    expect(keysOf(keymapOf({ undo: null }), 'redo')).toEqual(['y']);
    const without = keymapOf({ redo: null });
    expect(commandFor(without, { ...bare, key: 'Z', shiftKey: true })).toBeNull();
  });
});

const clashing = (own: OwnKeys, keymap: Keymap, key: string) => {
  const shown = commands.flatMap(({ command }) => keysOf(keymap, command));
  return shown.filter((other) => other === key).length > 1 && Object.values(own).includes(key);
};

describe('keyOfPress', () => {
  it.each([
    ['b', false, 'b'],
    ['B', true, 'B'],
    ['B', false, 'b'],
    ['b', true, 'B'],
    ['?', true, '?'],
    ['{', true, '{'],
    ['й', true, 'Й'],
    // In the other case these are two letters.
    ['ß', true, 'ß'],
    ['İ', false, 'İ'],
    ['Enter', false, 'Enter'],
  ])('takes %s, with Shift: %s, for %s', (key, shiftKey, expected) => {
    expect(keyOfPress({ key, shiftKey })).toBe(expected);
  });
});
