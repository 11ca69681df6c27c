import { nameOf } from './command-names';
import { type Command, commands } from './commands';
import { type Keymap, keysOf } from './keymap';
import { showKey } from './show-key';

/** One letter, digit or sign. What is longer is the name of a key that types nothing. */
const character = /^[\p{L}\p{N}\p{P}\p{S}]$/u;

/** Keys that the browser or the desk needs itself, and for what. */
const reserved: ReadonlyMap<string, string> = new Map([
  [' ', 'Space scrolls the page and presses what has the focus.'],
  ['Enter', 'Enter presses what has the focus.'],
  ['Tab', 'Tab goes from one control to the next.'],
  ['Escape', 'Escape leaves what is open.'],
  ['Backspace', 'Backspace decides nothing.'],
  ['Delete', 'Delete decides nothing.'],
]);

/** Why a key cannot be anybody's for a command, as a sentence; null where it can. */
export function refuseKey(key: string): string | null {
  const use = reserved.get(key);
  if (use) return `${use} Choose a letter, a digit or a sign.`;
  return character.test(key) ? null : 'A key is one letter, one digit or one sign.';
}

export type Clash = { key: string; command: Command; other: Command };

/** Commands that one key would do both of: once for each of the two. */
export function findClashes(keymap: Keymap): Clash[] {
  const pairs = commands.flatMap(({ command }) =>
    keysOf(keymap, command).map((key) => ({ key, command })),
  );
  return pairs.flatMap(({ key, command }) =>
    pairs
      .filter((pair) => pair.key === key && pair.command !== command)
      .map((pair) => ({ key, command, other: pair.command })),
  );
}

/** What to say of a clash where the first of its commands is set. */
export function describeClash({ key, other }: Clash): string {
  return `“${showKey(key)}” is the key of “${nameOf(other)}”. Change one of the two, or switch it off.`;
}

/** Why a command cannot have the key that it has in a keymap, as a sentence; null where it can. */
export function refuseKeyFor(keymap: Keymap, command: Command): string | null {
  const key = keymap[command];
  if (key === null) return null;
  const clash = findClashes(keymap).find((found) => found.command === command);
  return refuseKey(key) ?? (clash ? describeClash(clash) : null);
}
