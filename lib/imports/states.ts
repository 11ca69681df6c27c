import type { ImportItemState, ImportState } from '@/prisma/generated/enums';

/** What the state of an import is called. */
export const importStates = {
  OPEN: 'Not started',
  RUNNING: 'Running',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
} as const satisfies Record<ImportState, string>;

/** What became of an item, in a word or two. What waits in a cancelled import is not brought in. */
export const itemStates = {
  WAITING: 'Waiting',
  OPENED: 'Opened',
  ADDED: 'Added',
  SKIPPED: 'There already',
  REFUSED: 'Refused',
} as const satisfies Record<ImportItemState, string>;
