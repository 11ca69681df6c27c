import Link from 'next/link';
import { ArticleHeading } from '@/components/articles/article-heading';
import { Pieces } from '@/components/ledger/pieces';
import { Time } from '@/components/ui/time/time';
import { describeCounts } from '@/lib/revisions/describe-revision';
import type { RevisionText } from '@/lib/revisions/schema';

type RevisionReaderProps = {
  desk: string;
  article: { id: string; title: string };
  revision: RevisionText;
  /** Whether it is shown as it stands, without what was taken out of the one before. */
  isPlain: boolean;
};

/** One text of an article, with what changed in it from the one before. */
export function RevisionReader({ desk, article, revision, isPlain }: RevisionReaderProps) {
  const { number, addedBy, createdAt, reason, counts, text, difference } = revision;
  const base = `/desks/${desk}/articles/${article.id}/revisions` as const;
  const marked = isPlain ? null : difference;
  const link = 'text-accent underline';
  return (
    <>
      <ArticleHeading desk={desk} article={article} kind={`Revision ${number}`} />
      <div className="mt-4 mb-6 flex flex-col gap-1">
        {reason !== '' && (
          <p dir="auto" className="max-w-measure wrap-anywhere">
            {reason}
          </p>
        )}
        {counts && <p>{describeCounts(counts)}</p>}
        <p className="text-muted">
          By <bdi>{addedBy.name}</bdi>, <Time at={createdAt} /> ·{' '}
          <Link href={base} className={link}>
            All revisions
          </Link>
          {difference && (
            <>
              {' · '}
              {isPlain ? (
                <Link href={`${base}/${number}`} className={link}>
                  With what changed
                </Link>
              ) : (
                <Link href={`${base}/${number}?plain=yes`} className={link}>
                  Without what changed
                </Link>
              )}
            </>
          )}
        </p>
        {marked && (
          <p className="text-muted">
            Struck through what revision {number - 1} had, underlined what is new.
          </p>
        )}
      </div>
      <div className="article-text whitespace-pre-wrap wrap-anywhere" dir="auto">
        {marked ? <Pieces pieces={marked} /> : <span className="foreign">{text}</span>}
      </div>
    </>
  );
}
