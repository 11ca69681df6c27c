import Link from 'next/link';
import { SourceLink } from '@/components/reports/source-link';
import { Day, Time } from '@/components/ui/time/time';
import type { ArticleView } from '@/lib/articles/schema';

type ArticleFactsProps = { desk: string; article: Omit<ArticleView, 'claims'> };

/** Where the article comes from, and which text of it this is. Nothing of it changes: its script stays on the server. */
export function ArticleFacts({ desk, article }: ArticleFactsProps) {
  const { publisher, author, publishedOn, sourceUrl, revision, addedBy, createdAt } = article;
  const facts = [
    publisher && <bdi key="publisher">{publisher}</bdi>,
    author && <bdi key="author">{author}</bdi>,
    publishedOn && <Day key="day" on={publishedOn} />,
  ].filter(Boolean);
  return (
    <div className="mb-8 flex flex-col gap-0.5 border-b border-line pb-4 text-muted">
      {facts.length > 0 && (
        <p>
          {facts.map((fact, index) => (
            <span key={fact && typeof fact === 'object' ? fact.key : index}>
              {index > 0 && ' · '}
              {fact}
            </span>
          ))}
        </p>
      )}
      {sourceUrl && (
        <p title={sourceUrl} className="line-clamp-2">
          <SourceLink address={sourceUrl} />
        </p>
      )}
      <p className="text-xs">
        <Link href={`/desks/${desk}/articles/${article.id}/revisions`} className="underline">
          Revision {revision.number}
        </Link>
        , SHA-256{' '}
        <span title={revision.sha256} className="font-mono">
          {revision.sha256.slice(0, 12)}
        </span>
        , article added by <bdi>{addedBy.name}</bdi>, <Time at={createdAt} />
      </p>
    </div>
  );
}
