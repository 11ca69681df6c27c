'use client';

import Link from 'next/link';
import { boardChoices } from '@/components/bulk/board-choices';
import { BulkBar } from '@/components/bulk/bulk-bar';
import { type Choosing, useSelection } from '@/components/bulk/use-selection';
import { MentionsLine } from '@/components/comments/mentions-line';
import { DigestLine } from '@/components/digest/digest-line';
import type { FeedAddress } from '@/components/feed/use-feed';
import { SavedViews, type SavedViewsProps } from '@/components/saved-views/saved-views';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page/page';
import type { BoardSort, ListArticlesQuery } from '@/lib/articles/schema';
import { writeBoardAddress } from '@/lib/board/address';
import { canMakeDossiers } from '@/lib/dossiers/access';
import { ArticleRow, type BoardReader, columns } from './article-row';
import { BoardDownloads } from './board-downloads';
import { BoardDrift } from './board-drift';
import { BoardEmpty } from './board-empty';
import { BoardSearch } from './board-search';
import { BoardTabs } from './board-tabs';
import { type BoardRead, type BoardRow, useBoardNow } from './use-board-now';

type Person = { id: string; name: string };

type BoardProps = {
  desk: string;
  query: ListArticlesQuery;
  read: BoardRead;
  feed: FeedAddress;
  views: SavedViewsProps['views'];
  person: SavedViewsProps['person'];
  /** The orders that whoever looks may sort by. */
  sorts: readonly BoardSort[];
  /** The people of the desk, and those of them of whom one may ask what they have marked. */
  members: readonly Person[];
  people: readonly Person[];
  publishers: readonly string[];
  /** Whether verdicts of others are hidden from whoever looks. */
  blind: boolean;
  reader: BoardReader;
  /** Whether the person can restore what was deleted. */
  seesDeleted: boolean;
};

/** Where an editor sees how every article of the desk stands. */
export function Board(props: BoardProps) {
  const { desk, query, read, feed, blind, seesDeleted } = props;
  const { rows, totals, mentions, unread, drift } = useBoardNow(
    { ...feed, madeFor: props.person.role },
    query,
    read,
  );
  const there = rows.filter(({ deleted }) => !deleted);
  const choosing = useSelection(there.map(({ id }) => id));
  const chosen = there.filter(({ id }) => choosing.chosen.has(id));
  return (
    <>
      <PageHeading
        title="Articles"
        actions={
          <>
            <LinkButton href={`/desks/${desk}/imports`}>Imports</LinkButton>
            <LinkButton look="primary" href={`/desks/${desk}/articles/new`}>
              Add article
            </LinkButton>
          </>
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
      <SavedViews {...{ desk, query, feed }} views={props.views} person={props.person} />
      <div className="mt-4 print:hidden">
        <BoardTabs {...{ desk, query, totals }} />
      </div>
      <BoardSearch
        {...{ desk, query }}
        sorts={props.sorts}
        members={props.members}
        reviewers={props.people}
        publishers={props.publishers}
        userId={props.reader.userId}
      />
      <BoardDrift drift={drift} isEmpty={rows.length === 0} />
      {rows.length > 0 ? (
        <ArticleTable {...{ desk, rows, query, choosing }} reader={props.reader} />
      ) : (
        <BoardEmpty {...{ desk, query }} isFirst={totals.all === 0} />
      )}
      <BulkBar
        {...{ desk, choosing }}
        person={props.person}
        articles={there}
        choices={boardChoices(props.person, chosen)}
        assignable={{ people: props.members, hasRule: props.reader.hasRule }}
      />
      <BoardPages desk={desk} query={query} next={read.next} />
      {rows.length > 0 && (
        <BoardDownloads {...{ desk, query }} makesDossiers={canMakeDossiers(props.person)} />
      )}
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

type ArticleTableProps = Pick<BoardProps, 'desk' | 'query' | 'reader'> & {
  rows: readonly BoardRow[];
  choosing: Choosing;
};

function ArticleTable({ desk, rows, query, reader, choosing }: ArticleTableProps) {
  return (
    <table
      data-articles=""
      tabIndex={-1}
      className="mt-4 w-full outline-none table-fixed border-collapse border-t border-line max-lg:block"
    >
      <caption className="sr-only">Articles</caption>
      <thead className="text-left text-muted max-lg:sr-only">
        <tr className="lg:border-b lg:border-line">
          <td className="w-8 py-2 max-lg:hidden print:hidden">
            <label className="-m-3 inline-flex p-3 align-middle">
              <input
                type="checkbox"
                aria-label={`Choose all ${rows.length} on this page`}
                checked={rows.length > 0 && choosing.chosen.size === rows.length}
                onChange={choosing.toggleAll}
                className="size-4 accent-accent"
              />
            </label>
          </td>
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={`py-2 pr-6 font-normal last:pr-0 ${className}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {rows.map((row) => (
          <ArticleRow
            key={row.id}
            article={row}
            search={query.search}
            {...{ desk, reader, choosing }}
          />
        ))}
      </tbody>
    </table>
  );
}

type BoardPagesProps = Pick<BoardProps, 'desk' | 'query'> & Pick<BoardRead, 'next'>;

function BoardPages({ desk, query, next }: BoardPagesProps) {
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
