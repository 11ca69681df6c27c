'use client';

import { BulkBar } from '@/components/bulk/bulk-bar';
import { ChooseBox } from '@/components/bulk/choose-box';
import { useSelection } from '@/components/bulk/use-selection';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Time } from '@/components/ui/time/time';
import { mostDeleted } from '@/lib/articles/most-deleted';
import type { DeletedArticle } from '@/lib/articles/schema';
import { bulkMax } from '@/lib/bulk/most';
import type { Role } from '@/prisma/generated/enums';
import { RestoreArticle } from './restore-article';

type DeletedArticleListProps = {
  desk: string;
  person: { userId: string; role: Role };
  articles: readonly DeletedArticle[];
};

/** What was deleted, with the way to bring it back. */
export function DeletedArticleList({ desk, person, articles }: DeletedArticleListProps) {
  // No more than one request takes.
  const choosing = useSelection(articles.slice(0, bulkMax).map(({ id }) => id));
  return (
    <>
      {articles.length === 0 ? (
        <EmptyState title="Nothing is deleted.">
          <p>What an editor deletes is listed here, and can be restored as it was.</p>
        </EmptyState>
      ) : (
        <p className="mt-2 text-muted">
          {articles.length === mostDeleted && `The newest ${mostDeleted}. `}
          Restoring one brings back all its claims and what was said of them.
        </p>
      )}
      <ul className="mt-6">
        {articles.map(({ id, title, version, deleted }, index) => (
          <li
            key={id}
            className="relative flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-4 pl-8"
          >
            {index < bulkMax && (
              <span className="absolute top-5 left-0">
                <ChooseBox {...{ id, title, choosing }} />
              </span>
            )}
            <div className="min-w-0 flex-1 basis-60">
              <p dir="auto" className="font-serif text-lg leading-snug [overflow-wrap:anywhere]">
                {title}
              </p>
              <p className="text-muted">
                Deleted by <bdi>{deleted.by.name}</bdi>, <Time at={deleted.at} />
              </p>
            </div>
            <RestoreArticle desk={desk} article={{ id, title, version }} />
          </li>
        ))}
      </ul>
      <BulkBar
        {...{ desk, person, choosing }}
        articles={articles.slice(0, bulkMax)}
        choices={[{ label: 'Restore', action: { kind: 'restore' } }]}
      />
    </>
  );
}
