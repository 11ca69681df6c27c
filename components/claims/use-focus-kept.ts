'use client';

import { useEffect } from 'react';
import { focusCard } from './focus-card';

/**
 * A form that closes, or a button that is gone once it was pressed, takes the
 * focus along, and whoever works by keyboard would begin again at the top of
 * the page. It goes to the card instead, where the work is.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target;
    };
    const watcher = new MutationObserver(() => {
      const lost = last instanceof Element && !last.isConnected;
      if (lost && document.activeElement === document.body) focusCard();
    });
    document.addEventListener('focusin', note);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      watcher.disconnect();
    };
  }, []);
}
