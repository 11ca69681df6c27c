'use client';

import { useSyncExternalStore } from 'react';
import { setPreference, usePreference } from '../preferences';
import { useDesk, useReview } from '../review-context';

const besideArticle = '(width >= 68.75rem)';
const withRoom = '(width >= 80rem)';

/** Whether the window is one that `query` asks for; null on the server, which cannot know. */
function useWindow(query: string): boolean | null {
  const follow = (listener: () => void) => {
    const matching = matchMedia(query);
    matching.addEventListener('change', listener);
    return () => matching.removeEventListener('change', listener);
  };
  return useSyncExternalStore(
    follow,
    () => matchMedia(query).matches,
    () => null,
  );
}

/**
 * Whether the rail is to be seen. Beside the article it stays as its reader
 * left it, and by itself shows where there is room; over the article it opens
 * for one choice.
 */
export function useRail() {
  const { store } = useDesk();
  const set = usePreference('rail');
  const over = useReview((state) => state.railOver);
  const beside =
    set === 'open' ? 'desk:flex' : set === 'folded' ? 'desk:hidden' : 'desk:hidden xl:flex';
  const isBeside = useWindow(besideArticle);
  const hasRoom = useWindow(withRoom);
  const openBeside = set === 'open' || (set === null && hasRoom === true);
  const close = () => store.set({ railOver: false });
  return {
    /** The classes that show or hide it. */
    look: `${beside} ${over ? 'max-desk:flex' : 'max-desk:hidden'}`,
    /** Whether it lies over the article, opened for one choice. */
    over,
    /** Whether it is to be seen at all; undefined as long as the window's width is not known. */
    open: isBeside === null ? undefined : isBeside ? openBeside : over,
    close,
    toggle: () => {
      if (isBeside) setPreference('rail', openBeside ? 'folded' : 'open');
      else store.set({ railOver: !over });
    },
  };
}
