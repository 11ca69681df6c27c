'use client';

import { useRouter } from 'next/navigation';
import { AssigneeList } from './assignee-list';
import { AssignmentActions, type AssignmentActionsProps } from './assignment-actions';

type BoardAssignmentProps = Omit<AssignmentActionsProps, 'onChange'> & {
  /** Whether its claims can change at its stage. */
  isOpen: boolean;
};

/** On the board: whose an article is, to be assigned or taken; it is given back where it is worked on. */
export function BoardAssignment({ isOpen, ...props }: BoardAssignmentProps) {
  const router = useRouter();
  const { assignments, userId } = props;
  return (
    <>
      {assignments.length > 0 ? (
        <AssigneeList {...{ assignments, userId }} />
      ) : (
        <span className="text-muted">Nobody</span>
      )}
      {isOpen && (
        <div className="relative z-10 mt-1 w-fit print:hidden">
          <AssignmentActions {...props} endsOwn={false} onChange={() => router.refresh()} />
        </div>
      )}
    </>
  );
}
