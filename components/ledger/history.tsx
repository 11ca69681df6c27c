import Link from 'next/link';
import { ArticleHeading } from '@/components/articles/article-heading';
import { LinkButton } from '@/components/ui/link-button';
import type { LedgerPage } from '@/lib/ledger/schema';
import { EntryItem } from './entry-item';

type HistoryProps = {
  desk: string;
  article: { id: string; title: string };
  page: LedgerPage;
  /** Whether newer changes were left out. */
  isContinued: boolean;
  /** Whether verdicts of others are hidden from whoever reads. */
  blind: boolean;
};

/** Every change to an article and its claims, newest first. Nothing of it can be changed. */
export function History({ desk, article, page, isContinued, blind }: HistoryProps) {
  const base = `/desks/${desk}/articles/${article.id}/history` as const;
  return (
    <>
      <ArticleHeading desk={desk} article={article} kind="History" />
      <p className="mt-4 mb-8 max-w-measure text-muted">
        Every change to this article and its claims, newest first. It can be read and never
        rewritten. <Filter desk={desk} article={article.id} />
        {blind &&
          ' This desk reviews blind: verdicts of others on a claim are here once yours is in.'}
      </p>
      {page.entries.length > 0 ? (
        <ol>
          {page.entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} desk={desk} />
          ))}
        </ol>
      ) : (
        <p>There are no older changes.</p>
      )}
      {(isContinued || page.next !== null) && (
        <nav aria-label="More changes" className="mt-6 flex flex-wrap justify-between gap-3">
          {isContinued && <LinkButton href={base}>Newest changes</LinkButton>}
          {page.next !== null && (
            <LinkButton className="ml-auto" href={`${base}?before=${page.next}`}>
              Older changes
            </LinkButton>
          )}
        </nav>
      )}
    </>
  );
}

function Filter({ desk, article }: { desk: string; article: string }) {
  return (
    <Link
      href={`/desks/${desk}/ledger?article=${article}`}
      className="text-accent underline underline-offset-2"
    >
      Filter or export it in the ledger
    </Link>
  );
}
