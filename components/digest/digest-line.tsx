import { ListChecks } from 'lucide-react';
import Link from 'next/link';
import { mostUnread, unreadWords } from '@/lib/digest/most-unread';

/**
 * How much others have changed that whoever looks has not seen, since they last read the digest or in
 * the last seven days where they never have; nothing where nobody has.
 */
export function DigestLine({ desk, count }: { desk: string; count: number }) {
  if (count === 0) return null;
  return (
    <Link
      href={`/desks/${desk}/digest`}
      className="inline-flex min-h-10 items-center gap-2 rounded-md bg-accent-tint px-3 text-accent underline-offset-4 hover:underline"
    >
      <ListChecks aria-hidden className="size-4" />
      {unreadWords(Math.min(count, mostUnread + 1))} you have not seen
    </Link>
  );
}
