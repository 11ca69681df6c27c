'use client';

import { Search } from 'lucide-react';
import Form from 'next/form';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { BoardAge, BoardSort } from '@/lib/articles/schema';
import { type BoardQuery, isNarrowed } from '@/lib/board/address';
import { stages } from '@/lib/stages/stages';

const sortLabels = {
  newest: 'Newest first',
  waiting: 'Waiting longest',
  pending: 'Most pending',
  changed: 'Last changed',
  title: 'Title',
} as const satisfies Record<BoardSort, string>;

const ageLabels = {
  any: 'At any time',
  day: 'In the last day',
  week: 'In the last week',
  month: 'In the last 30 days',
  older: 'Before that',
} as const satisfies Record<BoardAge, string>;

/** How long somebody has to pause in typing before what they typed is searched for, in ms. */
const pauseMs = 350;

type Person = { id: string; name: string };
type BoardSearchProps = {
  desk: string;
  query: BoardQuery;
  sorts: readonly BoardSort[];
  /** Of whom one may ask what they brought in, and what they have marked. */
  members: readonly Person[];
  reviewers: readonly Person[];
  publishers: readonly string[];
  /** The id of whoever asks. */
  userId: string;
};

const optionsOf = (people: readonly Person[]) => [
  { value: '', label: 'Anybody' },
  ...people.map(({ id, name }) => ({ value: id, label: name })),
];

/**
 * Sorts, filters and searches the board. An ordinary form: the address holds
 * what was asked, and it is asked as soon as something is chosen or typed.
 */
export function BoardSearch(props: BoardSearchProps) {
  const { desk, query, sorts, members, reviewers, publishers, userId } = props;
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = useRef<HTMLInputElement>(null);
  const ask = () => {
    clearTimeout(pause.current);
    form.current?.requestSubmit();
  };
  useEffect(() => () => clearTimeout(pause.current), []);
  // Somebody else's address, or Back: the field shows it, unless one is typing in it.
  useEffect(() => {
    const field = search.current;
    if (field && document.activeElement !== field) field.value = query.search;
  }, [query.search]);
  const others = { ...query, search: '' };
  return (
    <Form
      ref={form}
      action={`/desks/${desk}/articles`}
      replace
      role="search"
      className="mt-4 flex flex-col gap-3 print:hidden"
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
        <div
          key={JSON.stringify(others)}
          className="mt-2 grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3"
        >
          <Select
            label="Stage"
            name="stage"
            defaultValue={query.stage ?? ''}
            options={[
              { value: '', label: 'Any' },
              ...Object.entries(stages).map(([value, { label }]) => ({ value, label })),
            ]}
          />
          <Select
            label="Added by"
            name="addedBy"
            defaultValue={query.addedBy ?? ''}
            options={optionsOf(members)}
          />
          <Select
            label="Marked by"
            name="reviewer"
            defaultValue={query.reviewer ?? ''}
            options={optionsOf(reviewers)}
          />
          <Select
            label="Assigned to"
            name="assignee"
            defaultValue={query.assignee ?? ''}
            options={assigneeOptions(reviewers, userId)}
          />
          <Select
            label="Publisher"
            name="publisher"
            defaultValue={query.publisher ?? ''}
            options={[
              { value: '', label: 'Any' },
              ...publisherNames(publishers, query).map((value) => ({ value, label: value })),
            ]}
          />
          <Select
            label="Added"
            name="age"
            defaultValue={query.age}
            options={Object.entries(ageLabels).map(([value, label]) => ({ value, label }))}
          />
          <Select
            label="Comments"
            name="comments"
            defaultValue={query.comments}
            options={[
              { value: 'any', label: 'Any or none' },
              { value: 'open', label: 'Some open' },
            ]}
          />
        </div>
      </details>
    </Form>
  );
}

/** Whom an article may be assigned to: oneself and nobody first. Of others one may ask who may ask what they have marked. */
const assigneeOptions = (people: readonly Person[], userId: string) => [
  { value: '', label: 'Anybody or nobody' },
  { value: userId, label: 'Me' },
  { value: 'nobody', label: 'Nobody' },
  ...people.filter(({ id }) => id !== userId).map(({ id, name }) => ({ value: id, label: name })),
];

/** The publishers to choose from, and the one that is asked for. */
const publisherNames = (names: readonly string[], { publisher }: BoardQuery) =>
  publisher === undefined || names.includes(publisher) ? names : [publisher, ...names];
