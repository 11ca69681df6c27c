import Link from 'next/link';
import { MentionsLine } from '@/components/comments/mentions-line';
import { DigestLine } from '@/components/digest/digest-line';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page';
import {
  type BoardFilter,
  boardSort,
  type ListArticlesQuery,
  type ListedArticle,
} from '@/lib/articles/schema';
import { writeBoardAddress } from '@/lib/board/address';
import { sortsFor } from '@/lib/board/visible-query';
import { ArticleRow, type BoardReader, columns } from './article-row';
import { BoardEmpty } from './board-empty';
import { BoardSearch } from './board-search';
import { BoardTabs } from './board-tabs';

type Person = { id: string; name: string };

type BoardProps = {
  desk: string;
  query: ListArticlesQuery;
  articles: readonly ListedArticle[];
  next: string | null;
  totals: Record<BoardFilter, number>;
  /** The people of the desk, and those of them of whom one may ask what they have marked. */
  members: readonly Person[];
  people: readonly Person[];
  publishers: readonly string[];
  /** Whether verdicts of others are hidden from whoever looks. */
  blind: boolean;
  /** How many open comments mention whoever looks. */
  mentions: number;
  reader: BoardReader;
  /** How many changes of others they have not read of. */
  unread: number;
  /** Whether the person can restore what was deleted. */
  seesDeleted: boolean;
};

/** Where an editor sees how every article of the desk stands. */
export function Board(props: BoardProps) {
  const { desk, query, articles, next, totals, mentions, unread, blind, seesDeleted } = props;
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
      <p className="mt-4 flex flex-wrap gap-2 empty:hidden print:hidden">
        <MentionsLine desk={desk} count={mentions} />
        <DigestLine desk={desk} count={unread} />
      </p>
      <div className="mt-6 print:hidden">
        <BoardTabs {...{ desk, query, totals }} />
      </div>
      <BoardSearch
        {...{ desk, query }}
        sorts={sortsFor({ blind }, boardSort.options)}
        members={props.members}
        reviewers={props.people}
        publishers={props.publishers}
        userId={props.reader.userId}
      />
      {articles.length > 0 ? (
        <ArticleTable {...{ desk, articles, query }} reader={props.reader} />
      ) : (
        <BoardEmpty {...{ desk, query }} isFirst={totals.all === 0} />
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

type ArticleTableProps = Pick<BoardProps, 'desk' | 'articles' | 'query' | 'reader'>;

function ArticleTable({ desk, articles, query, reader }: ArticleTableProps) {
  return (
    <table className="mt-4 w-full table-fixed border-collapse border-t border-line max-lg:block">
      <caption className="sr-only">Articles</caption>
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
          <ArticleRow
            key={article.id}
            article={article}
            desk={desk}
            search={query.search}
            reader={reader}
          />
        ))}
      </tbody>
    </table>
  );
}

function BoardPages({ desk, query, next }: Pick<BoardProps, 'desk' | 'query' | 'next'>) {
  if (next === null && query.after === undefined) return null;
  return (
    <nav
      aria-label="More articles"
      className="mt-6 flex flex-wrap justify-between gap-3 print:hidden"
    >
      {query.after !== undefined && (
        <LinkButton
          href={`/desks/${desk}/articles?${writeBoardAddress({ ...query, after: undefined })}`}
        >
          To the first page
        </LinkButton>
      )}
      {next !== null && (
        <LinkButton
          className="ml-auto"
          href={`/desks/${desk}/articles?${writeBoardAddress({ ...query, after: next })}`}
        >
          More articles
        </LinkButton>
      )}
    </nav>
  );
}
