/** What a single key does on the review desk. */
export type Command =
  | 'mark-verified'
  | 'mark-unverified'
  | 'mark-disputed'
  | 'next-claim'
  | 'previous-claim'
  | 'next-pending'
  | 'write-rationale'
  | 'add-evidence'
  | 'log-search'
  | 'go-through-checklist'
  | 'comment'
  | 'edit-wording'
  | 'take-offer'
  | 'edit-words'
  | 'end-on'
  | 'end-back'
  | 'start-on'
  | 'start-back'
  | 'take-reading'
  | 'refuse-reading'
  | 'open-caret'
  | 'merge'
  | 'split'
  | 'drop'
  | 'add-claim'
  | 'undo'
  | 'redo'
  | 'help';

/** The keys, in the groups and the order in which the help shows them. Backspace and Delete do nothing. */
export const shortcuts: readonly {
  command: Command;
  key: string;
  /** Another key for the same. */
  also?: string;
  does: string;
  group: 'Move' | 'Decide' | 'Write' | 'Words';
}[] = [
  { command: 'next-claim', key: 'j', does: 'Next claim', group: 'Move' },
  { command: 'previous-claim', key: 'k', does: 'Previous claim', group: 'Move' },
  { command: 'next-pending', key: 'n', does: 'Next pending claim', group: 'Move' },
  { command: 'mark-verified', key: 'v', does: 'Mark verified', group: 'Decide' },
  { command: 'mark-unverified', key: 'u', does: 'Mark unverified', group: 'Decide' },
  { command: 'mark-disputed', key: 'd', does: 'Mark disputed', group: 'Decide' },
  { command: 'drop', key: 'x', does: 'Not a claim', group: 'Decide' },
  { command: 'undo', key: 'z', does: 'Undo', group: 'Decide' },
  { command: 'redo', key: 'y', also: 'Z', does: 'Redo', group: 'Decide' },
  { command: 'write-rationale', key: 'r', does: 'Write the rationale', group: 'Write' },
  { command: 'add-evidence', key: 'e', does: 'Add evidence', group: 'Write' },
  { command: 'log-search', key: 'l', does: 'Log a search', group: 'Write' },
  {
    command: 'go-through-checklist',
    key: 'q',
    does: 'Go through the questions of the checklist',
    group: 'Write',
  },
  { command: 'comment', key: 'c', does: 'Comment', group: 'Write' },
  { command: 'edit-wording', key: 'w', does: 'Edit the wording', group: 'Write' },
  {
    command: 'take-offer',
    key: 'o',
    does: 'Put in what a word may stand for',
    group: 'Write',
  },
  { command: 'add-claim', key: 'a', does: 'Add the chosen words as a claim', group: 'Words' },
  { command: 'open-caret', key: 'p', does: 'Put a caret into the article', group: 'Words' },
  { command: 'edit-words', key: 'g', does: 'Edit the words', group: 'Words' },
  { command: 'end-on', key: ']', does: 'End a word later', group: 'Words' },
  { command: 'end-back', key: '[', does: 'End a word earlier', group: 'Words' },
  { command: 'start-on', key: '}', does: 'Start a word later', group: 'Words' },
  { command: 'start-back', key: '{', does: 'Start a word earlier', group: 'Words' },
  { command: 'take-reading', key: 't', does: 'Take the splitter’s next reading', group: 'Words' },
  {
    command: 'refuse-reading',
    key: 'i',
    does: 'Refuse the splitter’s next reading',
    group: 'Words',
  },
  { command: 'merge', key: 'm', does: 'Merge with the next claim', group: 'Words' },
  { command: 'split', key: 's', does: 'Split at the caret', group: 'Words' },
  { command: 'help', key: '?', does: 'Show these keys', group: 'Move' },
];

/** The key of a command, to be shown beside its button. */
export function keyOf(command: Command): string {
  return shortcuts.find((shortcut) => shortcut.command === command)?.key ?? '';
}

/** What a press of a key asks for; null where it asks for nothing or is meant for something else. */
export function commandFor(press: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** The key that types a third character; some systems report it as Control and Alt. */
  altGraph: boolean;
  /** Whether the focus is where a person writes. */
  inText: boolean;
}): Command | null {
  const held = press.metaKey || ((press.ctrlKey || press.altKey) && !press.altGraph);
  if (held || press.inText) return null;
  // Where capitals are locked, Shift makes small letters.
  const pressed = press.shiftKey ? press.key.toUpperCase() : press.key;
  const found = shortcuts.find(({ key, also }) => key === pressed || also === pressed);
  return found?.command ?? null;
}
