import type { AssignmentView } from '@/lib/assignments/schema';
import { Due } from './due';

type AssigneeListProps = {
  assignments: readonly AssignmentView[];
  /** The id of whoever looks. */
  userId: string;
};

/** Whom an article is assigned to: who, whether they are done, and by when they are to be. */
export function AssigneeList({ assignments, userId }: AssigneeListProps) {
  return (
    <ul aria-label="Assigned to" className="flex flex-wrap gap-x-4 gap-y-1">
      {assignments.map(({ id, assignee, due, done }) => (
        <li key={id} className="min-w-0 [overflow-wrap:anywhere]">
          <bdi>{assignee.name}</bdi>
          {assignee.id === userId && <span className="text-muted"> (you)</span>}
          {done && <span className="text-muted">, done</span>}
          {!done && due !== null && (
            <span className="block">
              <Due at={due} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
