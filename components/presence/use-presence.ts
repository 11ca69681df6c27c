'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { callApi } from '@/components/call-api';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useFeed } from '@/components/feed/use-feed';
import type { FeedPosition } from '@/lib/feed/schema';
import type { listPresence, sayPresent } from '@/lib/presence/contract';
import type { PresenceView } from '@/lib/presence/schema';
import { sayEveryMs } from '@/lib/presence/timing';

/** How long somebody has to stay at a claim before others learn of it, in ms. */
const settleMs = 500;

/**
 * Says that this page has the article open and at which claim, as long as it is
 * in sight, and learns who else has. Nothing depends on it: what fails is said
 * again the next time, and ends by itself.
 */
export function usePresence(madeAt: FeedPosition): void {
  const { store, actor, article } = useDesk();
  const { deskSlug, userId } = actor;
  const [page] = useState(() => uuid());
  const wasLost = useRef(false);
  const claimId = useReview((state) => state.selectedId);
  const path = `/desks/${deskSlug}/articles/${article.id}/presence`;
  const take = (present: readonly PresenceView[]) => store.set({ present });
  const say = useEffectEvent(() => {
    if (document.visibilityState !== 'visible') return;
    const body = { page, claimId: store.get().selectedId };
    callApi<typeof sayPresent>({ method: 'PUT', path, body }).then(take, () => {});
  });
  useFeed(
    { deskSlug, userId, madeAt },
    {
      onPresence: (articleId) => {
        if (articleId !== article.id) return;
        callApi<typeof listPresence>({ method: 'GET', path }).then(take, () => {});
      },
      onLive: (live) => {
        // Who came or left meanwhile is not told again, and the others may have missed that one is here.
        if (live && wasLost.current) say();
        wasLost.current = !live;
      },
    },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: going on to another claim is what is said.
  useEffect(() => {
    const timer = setTimeout(() => say(), settleMs);
    return () => clearTimeout(timer);
  }, [claimId]);
  useEffect(() => {
    const timer = setInterval(() => say(), sayEveryMs);
    const look = () => say();
    const leave = () => {
      // It has to go out although the page goes.
      void fetch(`/api/v1${path}?page=${page}`, { method: 'DELETE', keepalive: true }).catch(
        () => {},
      );
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [path, page]);
}
