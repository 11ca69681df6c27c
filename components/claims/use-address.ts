'use client';

import { useEffect } from 'react';
import { filterFrom, writeFilter } from '@/lib/claims/filter-address';
import { useDesk, useReview } from './review-context';

const settleMs = 250;

/**
 * Writes the open claim and the filter into the page's address, so that it can
 * be sent or reloaded, and opens what the address names.
 */
export function useAddress(): void {
  const { store } = useDesk();
  const selectedId = useReview((state) => state.selectedId);
  const filter = useReview((state) => state.filter);
  useEffect(() => {
    // On the way back the page is as it was made, and the address as it was left.
    const { searchParams } = new URL(location.href);
    const named = searchParams.get('claim');
    store.set({
      filter: filterFrom(searchParams),
      ...(named && store.get().standing.includes(named) && { selectedId: named }),
    });
  }, [store]);
  useEffect(() => {
    // Leafing fast through claims, only the one that somebody stays at matters.
    const timer = setTimeout(() => {
      const address = new URL(location.href);
      if (selectedId) address.searchParams.set('claim', selectedId);
      else address.searchParams.delete('claim');
      writeFilter(address.searchParams, filter);
      // With the state that the router gave this place in the history, it is spared the address: it
      // would take it for a way back, and call off the way to a page that is being fetched.
      if (address.href !== location.href) history.replaceState(history.state, '', address);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [selectedId, filter]);
}
