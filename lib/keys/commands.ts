import { inSentence, type VerdictNames } from '@/lib/claims/status-names';
import type { VerdictValue } from '@/prisma/generated/enums';

export const groups = ['Move', 'Decide', 'Write', 'Words'] as const;

/**
 * What single keys do on the review desk, in the groups and the order in which the help shows it,
 * with the keys that do it for whoever has set none of their own.
 */
export const commands = [
  { command: 'next-claim', key: 'j', does: 'Next claim', group: 'Move' },
  { command: 'previous-claim', key: 'k', does: 'Previous claim', group: 'Move' },
  { command: 'next-pending', key: 'n', does: 'Next pending claim', group: 'Move' },
  {
    command: 'next-work',
    key: 'o',
    does: 'Open the next article of my work',
    group: 'Move',
  },
  { command: 'mark-verified', key: 'v', does: 'Mark verified', group: 'Decide' },
  { command: 'mark-unverified', key: 'u', does: 'Mark unverified', group: 'Decide' },
  { command: 'mark-disputed', key: 'd', does: 'Mark disputed', group: 'Decide' },
  { command: 'confirm', key: '=', does: 'Looked at again: still so', group: 'Decide' },
  { command: 'drop', key: 'x', does: 'Not a claim', group: 'Decide' },
  { command: 'undo', key: 'z', does: 'Undo', group: 'Decide' },
  { command: 'redo', key: 'y', does: 'Redo', group: 'Decide' },
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
    key: 'f',
    does: 'Fill in what a word may stand for',
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
  { command: 'read-guidelines', key: 'h', does: 'Read the guidelines of the desk', group: 'Move' },
  { command: 'help', key: '?', does: 'Show these keys', group: 'Move' },
] as const satisfies readonly {
  command: string;
  key: string;
  does: string;
  group: (typeof groups)[number];
}[];

export type Command = (typeof commands)[number]['command'];

/** What a command does, as the help says it. */
export function nameOf(command: Command): string {
  return commands.find((item) => item.command === command)?.does ?? command;
}

const marks = {
  'mark-verified': 'VERIFIED',
  'mark-unverified': 'UNVERIFIED',
  'mark-disputed': 'DISPUTED',
} as const satisfies Partial<Record<Command, VerdictValue>>;

const isMark = (command: Command): command is keyof typeof marks => command in marks;

/** What a command does, in the words of a desk. */
export function nameAtDesk(command: Command, names: VerdictNames): string {
  return isMark(command) ? `Mark ${inSentence(names[marks[command]])}` : nameOf(command);
}
