'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import type { ReviewState } from '@/components/claims/review-state';
import { canAssign } from '@/lib/assignments/access';
import { workableStages } from '@/lib/stages/stages';
import { AssigneeList } from './assignee-list';
import { AssignmentActions } from './assignment-actions';

/** On the review desk: whose the article is, and what whoever looks may do about that. */
export function AssignmentLine() {
  const { store, article, actor, policy } = useDesk();
  const { assignments: stored, stage } = useReview(({ workflow }) => workflow);
  const isMarked = useReview((state) => hasMarkedAll(state, actor.userId));
  const deleted = useReview((state) => state.deleted);
  const isOpen = workableStages.includes(stage);
  if (deleted || (stored.length === 0 && !isOpen)) return null;
  const { userId, deskSlug: desk } = actor;
  // With their last mark somebody is done: the page need not be told.
  const assignments = stored.map((assignment) =>
    assignment.assignee.id === userId && isMarked ? { ...assignment, done: true } : assignment,
  );
  const others = assignments.filter(({ assignee }) => assignee.id !== userId);
  return (
    <section
      aria-label="Assignment"
      className="-mt-2 mb-6 flex flex-wrap items-start gap-x-3 gap-y-1 print:hidden"
    >
      <div className="flex min-h-8 min-w-0 flex-1 basis-56 items-center">
        {assignments.length > 0 ? (
          <div className="flex flex-wrap gap-x-1.5">
            <span className="text-muted">Assigned to</span>
            <AssigneeList {...{ assignments, userId }} />
          </div>
        ) : (
          <span className="text-muted">Nobody has this article.</span>
        )}
      </div>
      {isOpen && (
        <div className="ml-auto">
          <AssignmentActions
            {...{ desk, userId, article, assignments }}
            isFree={others.length < policy.reviewersPerArticle}
            assigns={canAssign(actor)}
            onChange={(changed) =>
              store.takeWorkflow({ ...store.get().workflow, assignments: changed })
            }
          />
        </div>
      )}
    </section>
  );
}

/** Whether the server has a verdict of somebody's on every claim that stands. */
function hasMarkedAll({ queue, standing, claims }: ReviewState, userId: string): boolean {
  const isMarked = (id: string) =>
    claims.get(id)?.verdicts.some(({ reviewer }) => reviewer.id === userId) ?? false;
  return queue.length === 0 && standing.length > 0 && standing.every(isMarked);
}
