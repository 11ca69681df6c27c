'use client';

import { setPreference, usePreference } from './preferences';
import { useDesk, useReview } from './review-context';

const besideArticle = '(width >= 68.75rem)';
const withRoom = '(width >= 80rem)';

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
  const close = () => store.set({ railOver: false });
  return {
    /** The classes that show or hide it. */
    look: `${beside} ${over ? 'max-desk:flex' : 'max-desk:hidden'}`,
    /** Whether it lies over the article, opened for one choice. */
    over,
    close,
    closeIfOver: () => {
      if (store.get().railOver) close();
    },
    toggle: () => {
      if (!matchMedia(besideArticle).matches) store.set({ railOver: !over });
      else {
        const open = set === 'open' || (set === null && matchMedia(withRoom).matches);
        setPreference('rail', open ? 'folded' : 'open');
      }
    },
  };
}
