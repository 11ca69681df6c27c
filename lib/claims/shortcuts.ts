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
  | 'comment'
  | 'edit-wording'
  | 'drop'
  | 'add-claim'
  | 'undo'
  | 'help';

/** The keys, in the groups and the order in which the help shows them. Backspace and Delete do nothing. */
export const shortcuts: readonly {
  command: Command;
  key: string;
  does: string;
  group: 'Move' | 'Decide' | 'Write';
}[] = [
  { command: 'next-claim', key: 'j', does: 'Next claim', group: 'Move' },
  { command: 'previous-claim', key: 'k', does: 'Previous claim', group: 'Move' },
  { command: 'next-pending', key: 'n', does: 'Next pending claim', group: 'Move' },
  { command: 'mark-verified', key: 'v', does: 'Mark verified', group: 'Decide' },
  { command: 'mark-unverified', key: 'u', does: 'Mark unverified', group: 'Decide' },
  { command: 'mark-disputed', key: 'd', does: 'Mark disputed', group: 'Decide' },
  { command: 'drop', key: 'x', does: 'Not a claim', group: 'Decide' },
  { command: 'undo', key: 'z', does: 'Undo', group: 'Decide' },
  { command: 'write-rationale', key: 'r', does: 'Write the rationale', group: 'Write' },
  { command: 'add-evidence', key: 'e', does: 'Add evidence', group: 'Write' },
  { command: 'comment', key: 'c', does: 'Comment', group: 'Write' },
  { command: 'edit-wording', key: 'w', does: 'Edit the wording', group: 'Write' },
  { command: 'add-claim', key: 'a', does: 'Add the chosen words as a claim', group: 'Write' },
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
  /** Whether the focus is where a person writes. */
  inText: boolean;
}): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.inText) return null;
  return shortcuts.find(({ key }) => key === press.key)?.command ?? null;
}
