import Link from 'next/link';
import { ArticleHeading } from '@/components/articles/article-heading';
import { LinkButton } from '@/components/ui/link-button';
import { Time } from '@/components/ui/time/time';
import { describeCounts } from '@/lib/revisions/describe-revision';
import type { RevisionSummary } from '@/lib/revisions/schema';

type RevisionListProps = {
  desk: string;
  article: { id: string; title: string };
  revisions: readonly RevisionSummary[];
};

/** The texts that an article has had, the newest first: who brought each, when and why. */
export function RevisionList({ desk, article, revisions }: RevisionListProps) {
  const base = `/desks/${desk}/articles/${article.id}/revisions` as const;
  return (
    <>
      <ArticleHeading desk={desk} article={article} kind="Revisions" />
      <div className="mt-4 mb-8 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <p className="max-w-measure text-muted">
          Every text that the article has had. None of them ever changes; a newer one takes the
          claims along.
        </p>
        <LinkButton href={`${base}/new`}>Give it a new text</LinkButton>
      </div>
      <ol className="flex flex-col divide-y divide-line border-y border-line">
        {revisions.map(({ id, number, addedBy, createdAt, reason, counts, sha256 }) => (
          <li key={id} className="flex flex-col gap-1 py-4">
            <p className="font-semibold">
              <Link href={`${base}/${number}`} className="text-accent underline">
                Revision {number}
              </Link>
            </p>
            {reason !== '' && (
              <p dir="auto" className="max-w-measure wrap-anywhere">
                {reason}
              </p>
            )}
            {counts && <p>{describeCounts(counts)}</p>}
            <p className="text-xs text-muted">
              {number === 1 ? 'Came in with the article, by' : 'By'} <bdi>{addedBy.name}</bdi>,{' '}
              <Time at={createdAt} /> · SHA-256{' '}
              <span title={sha256} className="font-mono">
                {sha256.slice(0, 12)}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
