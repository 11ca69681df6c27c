import { AlarmClock } from 'lucide-react';
import { dueWords } from '@/lib/recheck/describe-recheck';

/** How many claims of an article are due for a re-check; nothing where none is. */
export function DueCount({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="flex items-center gap-1 font-semibold text-unverified tabular-nums">
      <AlarmClock aria-hidden className="size-3.5" />
      {dueWords(count)}
    </span>
  );
}
