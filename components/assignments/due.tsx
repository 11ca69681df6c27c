'use client';

import { Time } from '@/components/ui/time/time';
import { useHasPassed } from '@/components/ui/time/use-now';

/** When something is due, in words that say whether that has passed. */
export function Due({ at }: { at: string }) {
  const isOverdue = useHasPassed(at);
  return (
    <span className={isOverdue ? 'font-semibold text-disputed' : 'text-muted'}>
      {isOverdue ? 'Overdue since ' : 'Due '}
      <Time at={at} />
    </span>
  );
}
