'use client';

import { Search } from 'lucide-react';
import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/fields/field';
import { Select } from '@/components/ui/fields/select';
import type { BoardSort } from '@/lib/articles/schema';
import { type BoardQuery, isNarrowed, writeBoardAddress } from '@/lib/board/address';
import { BoardFilters, type BoardFiltersProps } from './board-filters';

const sortLabels = {
  newest: 'Newest first',
  waiting: 'Waiting longest',
  due: 'Due first',
  pending: 'Most pending',
  changed: 'Last changed',
  title: 'Title',
} as const satisfies Record<BoardSort, string>;

/** How long somebody has to pause in typing before what they typed is searched for, in ms. */
const pauseMs = 350;

type BoardSearchProps = BoardFiltersProps & { desk: string; sorts: readonly BoardSort[] };

/**
 * Sorts, filters and searches the board. An ordinary form: the address holds
 * what was asked, and it is asked as soon as something is chosen or typed.
 */
export function BoardSearch(props: BoardSearchProps) {
  const { desk, query, sorts, members, reviewers, publishers, userId } = props;
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const ask = () => {
    clearTimeout(pause.current);
    form.current?.requestSubmit();
  };
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What was not chosen is not in the address.
    const asked = Object.fromEntries(new FormData(event.currentTarget)) as Partial<BoardQuery>;
    router.replace(`/desks/${desk}/articles?${writeBoardAddress(asked)}` as Route);
  };
  useEffect(() => () => clearTimeout(pause.current), []);
  // Somebody else's address, or Back: the field shows it, unless one is typing in it.
  useEffect(() => {
    const field = search.current;
    if (field && document.activeElement !== field) field.value = query.search;
  }, [query.search]);
  const others = { ...query, search: '' };
  return (
    <search className="mt-4 block print:hidden">
      <form
        ref={form}
        action={`/desks/${desk}/articles`}
        onSubmit={go}
        className="flex flex-col gap-3"
        onChange={(event) => {
          const target: EventTarget = event.target;
          // What is typed is asked for after a pause.
          if (!(target instanceof HTMLInputElement)) ask();
        }}
      >
        {query.show !== 'all' && <input type="hidden" name="show" value={query.show} />}
        <div className="flex flex-wrap gap-2">
          <label className="relative min-w-0 flex-1 basis-64">
            <span className="sr-only">Search titles, publishers, authors, texts and claims</span>
            <Search
              aria-hidden
              className="pointer-events-none absolute top-3 left-3 size-4 text-muted"
            />
            <input
              ref={search}
              type="search"
              name="search"
              defaultValue={query.search}
              maxLength={200}
              placeholder="Words, a “phrase”, -not"
              className={`${controlClass} h-10 pl-9 text-ellipsis`}
              onInput={() => {
                clearTimeout(pause.current);
                pause.current = setTimeout(ask, pauseMs);
              }}
            />
          </label>
          <Button type="submit">Search</Button>
          <Select
            key={query.sort}
            label="Order"
            hideLabel
            name="sort"
            defaultValue={query.sort}
            options={sorts.map((value) => ({ value, label: sortLabels[value] }))}
            className="basis-44"
          />
        </div>
        <details open={isNarrowed(others)} className="group">
          <summary className="w-fit cursor-pointer py-2.5 font-semibold">Filters</summary>
          <BoardFilters
            key={JSON.stringify(others)}
            {...{ query, members, reviewers, publishers, userId }}
          />
        </details>
      </form>
    </search>
  );
}
