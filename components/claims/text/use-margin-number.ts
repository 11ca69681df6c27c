'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useDesk } from '../review-context';

const waiting = new Set<() => void>();

/** Runs `work` in the frame after the next, together with all else that waits for it. */
function inFrameAfterNext(work: () => void): void {
  if (waiting.size === 0) {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const due = [...waiting];
        waiting.clear();
        for (const run of due) run();
      }),
    );
  }
  waiting.add(work);
}

/**
 * The number of a claim as the margin shows it. Where a claim is added, each number after it is another:
 * to draw them anew takes longer than the claim itself, so they follow a frame later.
 */
export function useMarginNumber(id: string): number | undefined {
  const { store } = useDesk();
  const follow = useCallback(
    (listener: () => void) => {
      const stop = store.follow(id, () => inFrameAfterNext(listener));
      return () => {
        stop();
        waiting.delete(listener);
      };
    },
    [store, id],
  );
  return useSyncExternalStore(
    follow,
    () => store.get().numbers.get(id),
    () => store.first.numbers.get(id),
  );
}
