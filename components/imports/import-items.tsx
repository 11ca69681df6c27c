import { clsx } from 'clsx';
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import type { ImportItemList, ImportItemView, ImportView } from '@/lib/imports/schema';
import { itemStates } from '@/lib/imports/states';
import { figureWords } from '@/lib/words/figure-words';
import { ImportItemState, type ImportState } from '@/prisma/generated/enums';

type ImportItemsProps = {
  /** The path of the import's page. */
  page: string;
  desk: string;
  of: Pick<ImportView, 'state' | 'counts'>;
  /** Which items are listed; undefined for all. */
  only: ImportItemState | undefined;
  isFirst: boolean;
  list: ImportItemList;
};

/** The items that can be listed alone, with what counts them. */
const tabs = [
  { tab: ImportItemState.REFUSED, countOf: 'refused' },
  { tab: ImportItemState.SKIPPED, countOf: 'skipped' },
  { tab: ImportItemState.ADDED, countOf: 'added' },
  { tab: ImportItemState.WAITING, countOf: 'waiting' },
] as const satisfies { tab: ImportItemState; countOf: keyof ImportView['counts'] }[];

/** What became of each file of an import, a page at a time. */
export function ImportItems({ page, desk, of, only, isFirst, list }: ImportItemsProps) {
  const address = (tab: ImportItemState | undefined, after?: string) => {
    const query = { ...(tab && { state: tab }), ...(after && { after }) };
    return `${page}?${new URLSearchParams(query)}`;
  };
  return (
    <section aria-labelledby="files" className="mt-10">
      <h2 id="files" className="text-base">
        Files
      </h2>
      <nav aria-label="Which files" className="mt-2 flex flex-wrap gap-x-4 print:hidden">
        <Tab href={address(undefined)} isCurrent={only === undefined}>
          All
        </Tab>
        {tabs.map(({ tab, countOf }) =>
          of.counts[countOf] > 0 || tab === only ? (
            <Tab key={tab} href={address(tab)} isCurrent={tab === only}>
              {itemStates[tab]}{' '}
              <span className="font-normal tabular-nums">{figureWords(of.counts[countOf])}</span>
            </Tab>
          ) : null,
        )}
      </nav>
      {list.items.length === 0 ? (
        <p className="border-t border-line py-6 text-muted">
          {only ? 'No file is like that.' : 'There are no files in it.'}
        </p>
      ) : (
        <ul>
          {list.items.map((item) => (
            <Item key={item.id} {...{ desk, item }} state={of.state} />
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap justify-between gap-3 print:hidden">
        {!isFirst && <LinkButton href={address(only) as Route}>To the first files</LinkButton>}
        {list.next !== null && (
          <LinkButton className="ml-auto" href={address(only, list.next) as Route}>
            More files
          </LinkButton>
        )}
      </div>
    </section>
  );
}

type TabProps = { href: string; isCurrent: boolean; children: ReactNode };

function Tab({ href, isCurrent, children }: TabProps) {
  return (
    <Link
      href={href as Route}
      aria-current={isCurrent ? 'page' : undefined}
      className="inline-flex min-h-10 items-center gap-1 border-b-2 border-transparent font-semibold text-muted hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
    >
      {children}
    </Link>
  );
}

type ItemProps = { desk: string; state: ImportState; item: ImportItemView };

function Item({ desk, state, item }: ItemProps) {
  const left = item.state === 'WAITING' && state === 'CANCELLED';
  return (
    <li className="flex items-baseline justify-between gap-x-6 border-t border-line py-2">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {item.article ? (
          <Link
            href={`/desks/${desk}/articles/${item.article}`}
            className="text-accent underline underline-offset-2"
          >
            <bdi>{item.name}</bdi>
          </Link>
        ) : (
          <bdi>{item.name}</bdi>
        )}
        {item.reason && <span className="block text-muted">{item.reason}</span>}
      </span>
      <span
        className={clsx(
          'shrink-0',
          item.state === 'REFUSED' ? 'font-semibold text-disputed' : 'text-muted',
        )}
      >
        {left ? 'Not brought in' : itemStates[item.state]}
      </span>
    </li>
  );
}
