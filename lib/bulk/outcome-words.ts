import { stages } from '@/lib/stages/stages';
import type { BulkAction, BulkOutcome } from './schema';

const deed = (action: BulkAction) =>
  ({
    step: action.kind === 'step' ? `now ${stages[action.stage].label.toLowerCase()}` : '',
    delete: 'deleted',
    restore: 'restored',
    assign: 'assigned',
    unassign: 'taken back',
  })[action.kind];

/** What came of a bulk action: “12 now signed off, 2 not”; whose 2 they are stands beside it. */
export function outcomeWords(action: BulkAction, { done, refused }: BulkOutcome): string {
  if (refused.length === 0) return `${done.length} ${deed(action)}`;
  if (done.length === 0) return `None ${deed(action)}`;
  return `${done.length} ${deed(action)}, ${refused.length} not`;
}
