'use client';

import Form from 'next/form';
import Link from 'next/link';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/fields/day-field';
import { Select } from '@/components/ui/fields/select';
import { isNarrowed, type LedgerQuery, writeLedgerAddress } from '@/lib/ledger/address';
import { type EventGroup, eventGroups, events, eventsOf } from '@/lib/ledger/event-groups';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { ArticleField } from './article-field';

type LedgerFiltersProps = {
  desk: string;
  query: LedgerQuery;
  people: readonly { id: string; name: string }[];
  /** The article that is asked for; null for any. */
  article: { id: string; title: string } | null;
  /** The events that whoever looks may read of others. */
  readable: readonly LedgerEvent[];
};

const neverChanges = () => () => {};
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the ledger is narrowed to. An ordinary form: the address holds what was asked. */
export function LedgerFilters({ desk, query, people, article, readable }: LedgerFiltersProps) {
  const form = useRef<HTMLFormElement>(null);
  const ask = useCallback(() => form.current?.requestSubmit(), []);
  // Another address, or Back: the fields show what it says, and the focus stays where it is.
  const address = writeLedgerAddress(query);
  useEffect(() => {
    const told = new URLSearchParams(address);
    for (const name of ['person', 'event', 'order', 'from', 'until'] as const) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
        field.value = told.get(name) ?? (name === 'order' ? 'newest' : '');
    }
  }, [address]);
  const here = useSyncExternalStore(neverChanges, ownZone, () => 'UTC');
  // Days that are asked for already stay those of the zone that the address names.
  const zone = query.from || query.until ? query.zone : here;
  return (
    <Form
      ref={form}
      noValidate
      action={`/desks/${desk}/ledger`}
      aria-label="What to show"
      className="mt-6 grid grid-cols-2 items-start gap-3 md:grid-cols-4 print:hidden"
      onChange={(event) => {
        if ((event.target as Element) instanceof HTMLSelectElement) ask();
      }}
    >
      <Select
        label="Person"
        name="person"
        defaultValue={query.person ?? ''}
        options={peopleOptions(people, query)}
      />
      <ArticleField desk={desk} name="article" chosen={article} onChoose={ask} />
      <Select
        label="Event"
        name="event"
        defaultValue={query.event ?? ''}
        options={[{ value: '', label: 'Any' }]}
        groups={eventOptions(readable)}
      />
      <Select
        label="Order"
        name="order"
        defaultValue={query.order}
        options={[
          { value: 'newest', label: 'Newest first' },
          { value: 'oldest', label: 'Oldest first' },
        ]}
      />
      <DayField label="From" name="from" defaultValue={query.from} />
      <DayField label="Until" name="until" defaultValue={query.until} />
      <input type="hidden" name="zone" value={zone} />
      {/* Beside the fields and not their labels, also where a field says what is wrong below it. */}
      <div className="col-span-2 flex flex-wrap items-center gap-x-4 gap-y-1 md:pt-6">
        <Button type="submit">Show</Button>
        {isNarrowed(query) && (
          <Link
            href={`/desks/${desk}/ledger?${writeLedgerAddress({ order: query.order })}`}
            className="inline-flex min-h-10 items-center text-accent underline underline-offset-2"
          >
            Show everything
          </Link>
        )}
        <span className="text-muted">Days in {zone.replaceAll('_', ' ')}</span>
      </div>
    </Form>
  );
}

/** The people to choose from, and whoever is asked for, who may have left the desk. */
function peopleOptions(people: LedgerFiltersProps['people'], { person }: LedgerQuery) {
  const isGone = person !== undefined && people.every(({ id }) => id !== person);
  return [
    { value: '', label: 'Anybody' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    ...(isGone ? [{ value: person, label: 'Somebody who is not on the desk' }] : []),
  ];
}

function eventOptions(readable: readonly LedgerEvent[]) {
  return (Object.keys(eventGroups) as EventGroup[]).flatMap((group) => {
    const offered = eventsOf(group).filter((event) => readable.includes(event));
    if (offered.length === 0) return [];
    const label = eventGroups[group];
    const all = { value: group, label: `${label}: all` };
    const each = offered.map((event) => ({ value: event, label: events[event].label }));
    return [{ label, options: [all, ...each] }];
  });
}
