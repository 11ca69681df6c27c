'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { type FeedAddress, useFeed } from '@/components/feed/use-feed';
import { useSoon } from '@/components/feed/use-soon';
import type { BoardFilter, ListedArticle } from '@/lib/articles/schema';
import { type BoardQuery, writeBoardAddress } from '@/lib/board/address';
import type { readBoard } from '@/lib/board/contract';
import { driftSentence, listDrift } from '@/lib/board/list-drift';
import type { BoardNow } from '@/lib/board/schema';
import { sayEveryMs } from '@/lib/presence/timing';
import type { Role } from '@/prisma/generated/enums';

/** At most one question a second, however many people mark however many claims. */
const timing = { gatherMs: 200, betweenMs: 1000 };

/** A row of the board; `deleted` where its article was deleted while it was shown. */
export type BoardRow = ListedArticle & { deleted: boolean };

/** What the server has read for the page. */
export type BoardRead = {
  articles: readonly ListedArticle[];
  next: string | null;
  totals: Record<BoardFilter, number>;
  mentions: number;
  unread: number;
};

/** The board as it is shown; `drift` says in words what a new reading would change, if anything. */
export type ShownBoard = Pick<BoardRead, 'totals' | 'mentions' | 'unread'> & {
  rows: readonly BoardRow[];
  drift: string | null;
};

const asRead = ({ articles, totals, mentions, unread }: BoardRead): ShownBoard => ({
  rows: articles.map((article) => ({ ...article, deleted: false })),
  totals,
  mentions,
  unread,
  drift: null,
});

/**
 * A board that stays as things stand: what its rows say changes in place, and
 * no row comes, goes or moves while somebody reads. The rows are asked for by
 * their ids, and what of the list would change is told beside them. Only where
 * whoever reads becomes something else on the desk than they were (`madeFor`),
 * the server makes all of it anew.
 */
export function useBoardNow(
  { madeFor, ...address }: FeedAddress & { madeFor: Role },
  query: BoardQuery,
  read: BoardRead,
): ShownBoard {
  const router = useRouter();
  const [live, setLive] = useState({ of: read.articles, shown: asRead(read) });
  // The server has read it anew, and what was told of the list before is over.
  if (live.of !== read.articles) setLive({ of: read.articles, shown: asRead(read) });
  const soon = useSoon(async () => {
    const written = new URLSearchParams(writeBoardAddress(query));
    written.set('shown', read.articles.map(({ id }) => id).join(','));
    const path = `/desks/${address.deskSlug}/board?${written}`;
    const answer = await callApi<typeof readBoard>({ method: 'GET', path });
    setLive((before) =>
      before.of === read.articles
        ? { of: before.of, shown: withAnswer(before.shown, answer, read.next !== null) }
        : before,
    );
  }, timing);
  useFeed(address, {
    onEntry: soon,
    onReset: soon,
    onRole: (role) => {
      if (role !== madeFor) router.refresh();
    },
    onPresence: (articleId) => {
      if (read.articles.some(({ id }) => id === articleId)) soon();
    },
  });
  const lookAgain = useEffectEvent(soon);
  const somebodyIsThere = live.shown.rows.some(({ present }) => present.length > 0);
  useEffect(() => {
    if (!somebodyIsThere) return;
    // Whoever closes a laptop is gone without a word.
    const timer = setInterval(() => lookAgain(), sayEveryMs);
    return () => clearInterval(timer);
  }, [somebodyIsThere]);
  return live.shown;
}

function withAnswer(
  { rows }: ShownBoard,
  { articles, left, listed, totals, mentions, unread }: BoardNow,
  hasNext: boolean,
): ShownBoard {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const shown = rows.map(({ id }) => id);
  return {
    rows: rows.map((row) => {
      const article = byId.get(row.id);
      return article ? { ...article, deleted: false } : { ...row, deleted: true, present: [] };
    }),
    totals,
    mentions,
    unread,
    drift: driftSentence(listDrift({ shown, left, listed, hasNext })),
  };
}
