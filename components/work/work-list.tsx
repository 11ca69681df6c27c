'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { AssignmentActions } from '@/components/assignments/assignment-actions';
import { Due } from '@/components/assignments/due';
import { DueCount } from '@/components/recheck/due-count';
import { figureWords } from '@/lib/words/figure-words';
import type { WorkItem } from '@/lib/work/schema';

type WorkListProps = { desk: string; userId: string; items: readonly WorkItem[] };

/** What is assigned to whoever looks, what is due first on top. */
export function WorkList({ desk, userId, items }: WorkListProps) {
  const router = useRouter();
  return (
    <ol className="mt-4 border-b border-line">
      {items.map(({ assignment, article, waiting, toRecheck }) => (
        <li
          key={assignment.id}
          className="flex flex-wrap items-start gap-x-6 gap-y-2 border-t border-line py-4"
        >
          <div className="min-w-0 flex-1 basis-72">
            <Link
              href={`/desks/${desk}/articles/${article.id}`}
              className="font-serif text-lg leading-snug font-semibold text-pretty [overflow-wrap:anywhere] decoration-line decoration-2 underline-offset-4 hover:underline"
            >
              <bdi>{article.title}</bdi>
            </Link>
            <p className="mt-1 flex flex-wrap gap-x-4">
              {assignment.due === null ? (
                <span className="text-muted">{assignedWords(assignment)}</span>
              ) : (
                <Due at={assignment.due} />
              )}
              <span className={waiting > 0 ? '' : 'text-muted'}>{waitingWords(waiting)}</span>
              <DueCount count={toRecheck} />
            </p>
          </div>
          <AssignmentActions
            {...{ desk, userId, article }}
            assignments={[assignment]}
            isFree={false}
            assigns={false}
            onChange={() => router.refresh()}
          />
        </li>
      ))}
    </ol>
  );
}

function assignedWords({ heldUntil }: WorkItem['assignment']): string {
  return heldUntil === null ? 'No time is set' : 'You have taken it';
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return 'No claim of it waits for you';
  return waiting === 1 ? '1 claim waits for you' : `${figureWords(waiting)} claims wait for you`;
}
