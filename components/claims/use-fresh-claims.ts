'use client';

import { useEffect } from 'react';
import { callApi } from '@/components/call-api';
import type { listArticleLedger } from '@/lib/ledger/contract';
import { useDesk } from './review-context';
import { readClaims } from './send-entry';

const everyMs = 20_000;

/**
 * Keeps up with what others do: asks now and then, and whenever the page comes
 * into sight, whether the article's ledger has grown, and only then reads the
 * claims again. What fails is asked again the next time. `seen` is the id of
 * the newest entry that the page was made with: on the way back the browser
 * shows it as it was when it was left.
 */
export function useFreshClaims(seen: string | null): void {
  const { store, actor, article } = useDesk();
  useEffect(() => {
    const address = { deskSlug: actor.deskSlug, articleId: article.id };
    const path = `/desks/${actor.deskSlug}/articles/${article.id}/ledger?limit=1`;
    let newest = seen;
    let asking = false;
    const ask = async () => {
      if (asking || document.visibilityState !== 'visible') return;
      asking = true;
      try {
        const { entries } = await callApi<typeof listArticleLedger>({ method: 'GET', path });
        const known = newest;
        newest = entries[0]?.id ?? null;
        if (known === newest) return;
        const asked = Date.now();
        const claims = await readClaims(address);
        const { savedAt } = store.get();
        // What was saved in the meantime is newer than what was read.
        store.takeNewer(claims.filter(({ id }) => (savedAt.get(id) ?? 0) < asked));
      } catch {
        // The outbox says when the server cannot be reached.
      } finally {
        asking = false;
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    const look = () => void ask();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [store, actor, article, seen]);
}
