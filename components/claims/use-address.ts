'use client';

import { useEffect } from 'react';
import { filterFrom, writeFilter } from '@/lib/claims/filter-address';
import { useDesk, useReview } from './review-context';

const settleMs = 250;

/** Whether the page is on its way to another: an address written then would call that off. */
let leaving = false;

/** To be called before the page is left for another, so that nothing holds it back. */
export function leave(): void {
  leaving = true;
}

/**
 * Writes the open claim and the filter into the page's address, so that it can
 * be sent or reloaded, and opens what the address names.
 */
export function useAddress(): void {
  const { store } = useDesk();
  const selectedId = useReview((state) => state.selectedId);
  const filter = useReview((state) => state.filter);
  useEffect(() => {
    leaving = false;
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
      if (leaving) return;
      const address = new URL(location.href);
      if (selectedId) address.searchParams.set('claim', selectedId);
      else address.searchParams.delete('claim');
      writeFilter(address.searchParams, filter);
      if (address.href !== location.href) history.replaceState(null, '', address);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [selectedId, filter]);
}
