import { inSentence, type VerdictNames } from '@/lib/claims/status-names';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type Command, commands } from './commands';

// Apart from the keys themselves: the review desk answers them before anybody asks what they do.

export const groups = ['Move', 'Decide', 'Write', 'Words'] as const;

type Group = (typeof groups)[number];

const told: Readonly<Record<Command, readonly [group: Group, does: string]>> = {
  'next-claim': ['Move', 'Next claim'],
  'previous-claim': ['Move', 'Previous claim'],
  'next-pending': ['Move', 'Next claim that waits for you'],
  'next-work': ['Move', 'Open the next article of my work'],
  'mark-verified': ['Decide', 'Mark verified'],
  'mark-unverified': ['Decide', 'Mark unverified'],
  'mark-disputed': ['Decide', 'Mark disputed'],
  confirm: ['Decide', 'Looked at again: still so'],
  rule: ['Decide', 'Rule on the claim, as an editor'],
  drop: ['Decide', 'Not a claim'],
  undo: ['Decide', 'Undo'],
  redo: ['Decide', 'Redo'],
  'write-rationale': ['Write', 'Write the rationale'],
  'add-evidence': ['Write', 'Add evidence'],
  'log-search': ['Write', 'Log a search'],
  'go-through-checklist': ['Write', 'Go through the questions of the checklist'],
  comment: ['Write', 'Comment'],
  'edit-wording': ['Write', 'Edit the wording'],
  'take-offer': ['Write', 'Fill in what a word may stand for'],
  'add-claim': ['Words', 'Add the chosen words as a claim'],
  'open-caret': ['Words', 'Put a caret into the article'],
  'edit-words': ['Words', 'Edit the words'],
  'end-on': ['Words', 'End a word later'],
  'end-back': ['Words', 'End a word earlier'],
  'start-on': ['Words', 'Start a word later'],
  'start-back': ['Words', 'Start a word earlier'],
  'take-reading': ['Words', 'Take the splitter’s next reading'],
  'refuse-reading': ['Words', 'Refuse the splitter’s next reading'],
  merge: ['Words', 'Merge with the next claim'],
  split: ['Words', 'Split at the caret'],
  'read-guidelines': ['Move', 'Read the guidelines of the desk'],
  help: ['Move', 'Show these keys'],
};

/** The commands of a group, in the order in which the help shows them. */
export const commandsIn = (group: Group): Command[] =>
  commands.map(({ command }) => command).filter((command) => told[command][0] === group);

/** What a command does, as the help says it. */
export const nameOf = (command: Command): string => told[command][1];

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
