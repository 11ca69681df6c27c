'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import { canAssign } from '@/lib/assignments/policy';
import { workableStages } from '@/lib/stages/stages';
import { AssigneeList } from './assignee-list';
import { AssignmentActions } from './assignment-actions';

/** On the review desk: whose the article is, and what whoever looks may do about that. */
export function AssignmentLine() {
  const { store, article, actor, policy } = useDesk();
  const { assignments, stage } = useReview(({ workflow }) => workflow);
  const deleted = useReview((state) => state.deleted);
  const isOpen = workableStages.includes(stage);
  if (deleted || (assignments.length === 0 && !isOpen)) return null;
  const { userId, deskSlug: desk } = actor;
  const others = assignments.filter(({ assignee }) => assignee.id !== userId);
  return (
    <section
      aria-label="Assignment"
      className="-mt-2 mb-6 flex flex-wrap items-start gap-x-3 gap-y-1 print:hidden"
    >
      <div className="flex min-h-8 min-w-0 flex-1 basis-56 items-center">
        {assignments.length > 0 ? (
          <div>
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
