'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useDesk } from '../review-context';

const waiting = new Set<() => void>();

/** Runs `work` once the next frame has been painted, together with all else that waits for it. */
function afterPaint(work: () => void): void {
  if (waiting.size === 0) {
    requestAnimationFrame(() =>
      setTimeout(() => {
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
 * to draw them anew takes three times as long as the claim itself, so they follow a frame later.
 */
export function useMarginNumber(id: string): number | undefined {
  const { store } = useDesk();
  const follow = useCallback(
    (listener: () => void) => {
      const stop = store.follow(id, () => afterPaint(listener));
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
