'use client';

import { useEffect } from 'react';
import { filters } from '@/lib/claims/filter';
import { useReview } from './review-context';

const settleMs = 250;

/** Writes the open claim and the filter into the page's address, so that it can be sent or reloaded. */
export function useAddress(): void {
  const selectedId = useReview((state) => state.selectedId);
  const filter = useReview((state) => state.filter);
  useEffect(() => {
    // Leafing fast through claims, only the one that somebody stays at matters.
    const timer = setTimeout(() => {
      const address = new URL(location.href);
      const show = filters.find((item) => item.filter === filter)?.slug;
      if (selectedId) address.searchParams.set('claim', selectedId);
      else address.searchParams.delete('claim');
      if (show && show !== 'all') address.searchParams.set('show', show);
      else address.searchParams.delete('show');
      if (address.href !== location.href) history.replaceState(null, '', address);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [selectedId, filter]);
}
