import Link from 'next/link';
import { MentionsLine } from '@/components/comments/mentions-line';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page';
import { writeBoardQuery } from '@/lib/articles/board-query';
import type { ArticleSummary, BoardFilter, ListArticlesQuery } from '@/lib/articles/schema';
import { ArticleRow, columns } from './article-row';
import { BoardEmpty } from './board-empty';
import { BoardSearch } from './board-search';
import { BoardTabs } from './board-tabs';

type BoardProps = {
  desk: string;
  query: ListArticlesQuery;
  articles: readonly ArticleSummary[];
  next: string | null;
  totals: Record<BoardFilter, number>;
  /** Whether verdicts of others are hidden from whoever looks. */
  blind: boolean;
  /** How many open comments mention whoever looks. */
  mentions: number;
  /** Whether the person can restore what was deleted. */
  seesDeleted: boolean;
};

/** Where an editor sees how every article of the desk stands. */
export function Board({
  desk,
  query,
  articles,
  next,
  totals,
  mentions,
  blind,
  seesDeleted,
}: BoardProps) {
  const { show, search } = query;
  return (
    <>
      <PageHeading
        title="Articles"
        actions={
          <LinkButton look="primary" href={`/desks/${desk}/articles/new`}>
            Add article
          </LinkButton>
        }
      />
      {blind && (
        <p className="mt-2 text-muted">
          This desk reviews blind: a claim that you have not marked counts as pending here.
        </p>
      )}
      <MentionsLine desk={desk} count={mentions} />
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
        <BoardTabs {...{ desk, show, search, totals }} />
        <BoardSearch {...{ desk, show, search }} />
      </div>
      {articles.length > 0 ? (
        <ArticleTable desk={desk} articles={articles} />
      ) : (
        <BoardEmpty {...{ desk, show, search }} isFirst={totals.all === 0} />
      )}
      <BoardPages desk={desk} query={query} next={next} />
      {seesDeleted && (
        <p className="mt-8 text-muted print:hidden">
          <Link href={`/desks/${desk}/deleted-articles`} className="text-accent underline">
            Deleted articles
          </Link>
        </p>
      )}
    </>
  );
}

function ArticleTable({ desk, articles }: Pick<BoardProps, 'desk' | 'articles'>) {
  return (
    <table className="mt-4 w-full table-fixed border-collapse border-t border-line max-lg:block">
      <caption className="sr-only">Articles, newest first</caption>
      <thead className="text-left text-muted max-lg:sr-only">
        <tr className="lg:border-b lg:border-line">
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={`py-2 pr-6 font-normal last:pr-0 ${className}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} desk={desk} />
        ))}
      </tbody>
    </table>
  );
}

function BoardPages({ desk, query, next }: Pick<BoardProps, 'desk' | 'query' | 'next'>) {
  if (next === null && query.after === undefined) return null;
  const { show, search } = query;
  return (
    <nav
      aria-label="More articles"
      className="mt-6 flex flex-wrap justify-between gap-3 print:hidden"
    >
      {query.after !== undefined && (
        <LinkButton href={`/desks/${desk}/articles?${writeBoardQuery({ show, search })}`}>
          Newest articles
        </LinkButton>
      )}
      {next !== null && (
        <LinkButton
          className="ml-auto"
          href={`/desks/${desk}/articles?${writeBoardQuery({ show, search, after: next })}`}
        >
          Older articles
        </LinkButton>
      )}
    </nav>
  );
}
