'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { useFeed } from '@/components/feed/use-feed';
import { Problem } from '@/lib/api/problem';
import type { FeedPosition } from '@/lib/feed/schema';
import type { listArticleLedger } from '@/lib/ledger/contract';
import { FreshClaims } from './fresh-claims';
import { useDesk } from './review-context';

const everyMs = 20_000;

/** What the page is known to hold: the newest ledger entries of its article and of its desk. */
export type PageMadeAt = { newestEntry: string | null; feed: FeedPosition };

/**
 * Keeps up with what others do, by the feed of the desk. Where it cannot be
 * had, and whenever the page comes into sight, the page asks whether the
 * article's ledger has grown, and only then reads the claims again. On the way
 * back the browser shows it as it was when it was left, so it asks then too.
 */
export function useFreshClaims({ newestEntry, feed }: PageMadeAt): void {
  const { store, actor, article } = useDesk();
  const { deskSlug, userId } = actor;
  const [fresh] = useState(() => new FreshClaims(store, { deskSlug, articleId: article.id }));
  const [live, setLive] = useState(false);
  const [known] = useState(() => ({ newest: newestEntry }));
  const ask = useEffectEvent(async () => {
    if (document.visibilityState !== 'visible') return;
    const path = `/desks/${deskSlug}/articles/${article.id}/ledger?limit=1`;
    try {
      const { entries } = await callApi<typeof listArticleLedger>({ method: 'GET', path });
      const newest = entries[0]?.id ?? null;
      if (newest === known.newest) return;
      known.newest = newest;
      fresh.want(null);
    } catch (error) {
      // The outbox says when the server cannot be reached.
      if (error instanceof Problem && error.kind === 'no-desk') store.set({ roleNow: 'no-member' });
    }
  });
  useFeed(
    { deskSlug, userId, madeAt: feed },
    {
      onEntry: (entry) => {
        if (entry.articleId !== article.id) return;
        const { id } = entry;
        if (known.newest === null || BigInt(id) > BigInt(known.newest)) known.newest = id;
        fresh.hear(entry);
      },
      onReset: () => fresh.want(null),
      onRole: (role) => {
        // Who may read no more has either been signed out or is no member any more.
        if (role === null) void ask();
        else store.set({ roleNow: role });
      },
      onLive: setLive,
    },
  );
  useEffect(() => {
    void ask();
    const look = () => void ask();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (live) return;
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [live]);
}
