import { caretActions } from './actions/caret';
import { editingActions } from './actions/editing';
import { markingActions } from './actions/marking';
import { movingActions } from './actions/moving';
import { partingActions } from './actions/parting';
import { rangingActions } from './actions/ranging';
import { readingActions } from './actions/reading';
import { undoingActions } from './actions/undoing';
import type { Work } from './actions/work';
import { writingActions } from './actions/writing';

/** Everything a person can do on the review desk, by key or by button. */
export function reviewActions(work: Work) {
  const moving = movingActions(work);
  const { changeable, ...ranging } = rangingActions(work);
  return {
    ...moving,
    ...markingActions(work, moving),
    ...writingActions(work),
    ...editingActions(work),
    ...ranging,
    ...caretActions(work),
    ...readingActions(work),
    ...partingActions(work, { changeable }),
    ...undoingActions(work),
    workable: () => work.workable(),
    note: (text: string) => work.note(text),
  };
}

export type ReviewActions = ReturnType<typeof reviewActions>;
