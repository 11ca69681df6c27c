import { type Command, commands } from './commands';

/** The key of each command for one person; null where none does it. */
export type Keymap = Readonly<Record<Command, string | null>>;

/** Where a person's keys differ from the standard ones; null where they have switched one off. */
export type OwnKeys = Readonly<Partial<Record<Command, string | null>>>;

const keymapFrom = (keyFor: (item: (typeof commands)[number]) => string | null): Keymap =>
  Object.fromEntries(commands.map((item) => [item.command, keyFor(item)])) as Record<
    Command,
    string | null
  >;

export const standardKeymap: Keymap = keymapFrom(({ key }) => key);

/** What there is for somebody who has switched all single keys off. */
export const noKeys: Keymap = keymapFrom(() => null);

/**
 * The keys of a person. A command of which they have said nothing has its
 * standard key, unless they use that one for something else: a command that
 * is new to the desk takes no key from anybody.
 */
export function keymapOf(own: OwnKeys): Keymap {
  const taken = new Set(Object.values(own));
  return keymapFrom(({ command, key }) => {
    const chosen = own[command];
    if (chosen !== undefined) return chosen;
    return taken.has(key) ? null : key;
  });
}

/** Where a keymap differs from the standard one. */
export function ownKeysOf(keymap: Keymap): OwnKeys {
  const changed = commands.filter(({ command, key }) => keymap[command] !== key);
  return Object.fromEntries(changed.map(({ command }) => [command, keymap[command]]));
}

/** Whether two people would press the same keys. */
export function sameKeys(one: OwnKeys, other: OwnKeys): boolean {
  const [first, second] = [keymapOf(one), keymapOf(other)];
  return commands.every(({ command }) => first[command] === second[command]);
}

/** Shift and the key that undoes also do it again, where that key is a letter and redoing has a key. */
function secondKeyOfRedo({ undo, redo }: Pick<Keymap, 'undo' | 'redo'>): string | null {
  if (undo === null || redo === null) return null;
  const capital = withShift(undo);
  return capital === undo || capital === redo ? null : capital;
}

/** Every key that does a command: one, none, or of redoing two. */
export function keysOf(keymap: Keymap, command: Command): string[] {
  const second = command === 'redo' ? secondKeyOfRedo(keymap) : null;
  return [keymap[command], second].filter((key) => key !== null);
}

/**
 * The character that a press of a key stands for. A letter is small without
 * Shift and a capital with it, whether or not capitals are locked.
 */
export function keyOfPress({ key, shiftKey }: { key: string; shiftKey: boolean }): string {
  return shiftKey ? withShift(key) : withoutShift(key);
}

export type Press = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** The key that types a third character; some systems report it as Control and Alt. */
  altGraph: boolean;
};

/** Whether a key is held that gives the press to the browser or the system. */
export function isHeld({ ctrlKey, metaKey, altKey, altGraph }: Omit<Press, 'key'>): boolean {
  return metaKey || ((ctrlKey || altKey) && !altGraph);
}

/**
 * What a press of a key asks for; null where it asks for nothing, is meant for
 * something else, or falls where a person writes (`inText`).
 */
export function commandFor(
  keymap: Keymap,
  { inText, ...press }: Press & { inText: boolean },
): Command | null {
  if (inText || isHeld(press)) return null;
  const pressed = keyOfPress(press);
  const found = commands.find(({ command }) => keymap[command] === pressed);
  if (found) return found.command;
  return pressed === secondKeyOfRedo(keymap) ? 'redo' : null;
}

// Some letters are two in the other case, and are left as they are: ß, ŉ.
const asOne = (cased: string, key: string) => ([...cased].length === 1 ? cased : key);
const withShift = (key: string) => asOne(key.toUpperCase(), key);
const withoutShift = (key: string) => asOne(key.toLowerCase(), key);
