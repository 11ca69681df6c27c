'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { callApi } from '@/components/call-api';
import { type FeedAddress, useFeed } from '@/components/feed/use-feed';
import { Button } from '@/components/ui/button';
import type { listDeskLedger } from '@/lib/ledger/contract';

type NewEntriesProps = {
  feed: FeedAddress;
  /** The newest entry that was there when the page was made. */
  newest: string;
  /** What the ledger is narrowed to, as a query string. */
  filter: string;
  /** The id of the list, which is gone to once the new entries are in it. */
  listId: string;
};

/** As many as are counted; beyond, it says “more than”. */
const mostCounted = 100;
/** What comes in a row is asked for at once, after so many ms. */
const pauseMs = 400;

/** Says how many entries have come since the page was made, and shows them when asked to. */
export function NewEntries({ feed, newest, filter, listId }: NewEntriesProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [seen, setSeen] = useState({ newest, count: 0, more: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Once the page was made anew, what was counted before is in it.
  const current = seen.newest === newest ? seen : { newest, count: 0, more: false };

  const ask = async () => {
    timer.current = undefined;
    const asked = new URLSearchParams(filter);
    asked.set('order', 'oldest');
    asked.set('after', newest);
    asked.set('limit', String(mostCounted));
    const path = `/desks/${feed.deskSlug}/ledger?${asked}`;
    try {
      const { entries, next } = await callApi<typeof listDeskLedger>({ method: 'GET', path });
      setSeen({ newest, count: entries.length, more: next !== null });
    } catch {
      // The next change, or the next look at the page, asks again.
    }
  };
  const soon = () => {
    timer.current ??= setTimeout(ask, pauseMs);
  };
  useFeed(feed, { onEntry: soon, onReset: soon });
  useEffect(() => () => clearTimeout(timer.current), []);
  // What is about no article, such as a new policy, is in no feed.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && soon();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  });

  const show = () => {
    startTransition(() => router.refresh());
    document.getElementById(listId)?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  };
  const { count, more } = current;
  return (
    <div role="status" className="sticky top-2 z-10 mt-4 empty:hidden print:hidden">
      {count > 0 && (
        <Button className="w-full shadow-float" busy={isPending} onClick={show}>
          {more ? `More than ${count}` : count} new {count === 1 ? 'entry' : 'entries'} – show
        </Button>
      )}
    </div>
  );
}
