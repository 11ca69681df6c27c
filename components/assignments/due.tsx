'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { Time } from '@/components/ui/time';

/** How often it is looked whether a time has passed meanwhile, in ms. */
const everyMs = 30_000;

function onTick(listener: () => void): () => void {
  const timer = setInterval(listener, everyMs);
  return () => clearInterval(timer);
}

/** When something is due, in words that say whether that has passed. */
export function Due({ at }: { at: string }) {
  const hasPassed = useCallback(() => Date.parse(at) < Date.now(), [at]);
  const isOverdue = useSyncExternalStore(onTick, hasPassed, () => false);
  return (
    <span className={isOverdue ? 'font-semibold text-disputed' : 'text-muted'}>
      {isOverdue ? 'Overdue since ' : 'Due '}
      <Time at={at} />
    </span>
  );
}
