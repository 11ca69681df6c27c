/**
 * What single keys do on the review desk, in the order in which the help shows it, with the keys that
 * do it for whoever has set none of their own. What each does is told in `command-names.ts`.
 */
export const commands = [
  { command: 'next-claim', key: 'j' },
  { command: 'previous-claim', key: 'k' },
  { command: 'next-pending', key: 'n' },
  { command: 'next-work', key: 'o' },
  { command: 'mark-verified', key: 'v' },
  { command: 'mark-unverified', key: 'u' },
  { command: 'mark-disputed', key: 'd' },
  { command: 'confirm', key: '=' },
  { command: 'rule', key: '.' },
  { command: 'drop', key: 'x' },
  { command: 'undo', key: 'z' },
  { command: 'redo', key: 'y' },
  { command: 'write-rationale', key: 'r' },
  { command: 'add-evidence', key: 'e' },
  { command: 'log-search', key: 'l' },
  { command: 'go-through-checklist', key: 'q' },
  { command: 'comment', key: 'c' },
  { command: 'edit-wording', key: 'w' },
  { command: 'take-offer', key: 'f' },
  { command: 'add-claim', key: 'a' },
  { command: 'open-caret', key: 'p' },
  { command: 'edit-words', key: 'g' },
  { command: 'end-on', key: ']' },
  { command: 'end-back', key: '[' },
  { command: 'start-on', key: '}' },
  { command: 'start-back', key: '{' },
  { command: 'take-reading', key: 't' },
  { command: 'refuse-reading', key: 'i' },
  { command: 'merge', key: 'm' },
  { command: 'split', key: 's' },
  { command: 'read-guidelines', key: 'h' },
  { command: 'help', key: '?' },
] as const satisfies readonly { command: string; key: string }[];

export type Command = (typeof commands)[number]['command'];
