import { AtSign } from 'lucide-react';
import Link from 'next/link';
import { figureWords } from '@/lib/words/figure-words';

/** How many open comments mention whoever looks, and where they are; nothing where there are none. */
export function MentionsLine({ desk, count }: { desk: string; count: number }) {
  if (count === 0) return null;
  return (
    <Link
      href={`/desks/${desk}/mentions`}
      className="inline-flex min-h-10 items-center gap-2 rounded-md bg-accent-tint px-3 text-accent underline-offset-4 hover:underline"
    >
      <AtSign aria-hidden className="size-4" />
      {count === 1 ? '1 comment mentions you' : `${figureWords(count)} comments mention you`}
    </Link>
  );
}
