'use client';

import { useRouter } from 'next/navigation';
import { AssigneeList } from './assignee-list';
import { AssignmentActions, type AssignmentActionsProps } from './assignment-actions';
import { Due } from './due';

type BoardAssignmentProps = Omit<AssignmentActionsProps, 'onChange'> & {
  /** Whether its claims can change at its stage. */
  isOpen: boolean;
  /** When the article is due, which it also is where whoever was to review it has it no longer. */
  due: string | null;
};

/** On the board: whose an article is, to be assigned or taken; it is given back where it is worked on. */
export function BoardAssignment({ isOpen, due, ...props }: BoardAssignmentProps) {
  const router = useRouter();
  const { assignments, userId } = props;
  const isSaid = assignments.some((assignment) => !assignment.done && assignment.due === due);
  return (
    <>
      {assignments.length > 0 ? (
        <AssigneeList {...{ assignments, userId }} />
      ) : (
        <span className="text-muted">Nobody</span>
      )}
      {due !== null && !isSaid && (
        <span className="block">
          <Due at={due} />
        </span>
      )}
      {isOpen && (
        <div className="relative z-10 mt-1 w-fit print:hidden">
          <AssignmentActions {...props} endsOwn={false} onChange={() => router.refresh()} />
        </div>
      )}
    </>
  );
}
