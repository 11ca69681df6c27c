import Link from 'next/link';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { countedWords } from '@/lib/board/counted';

/** How many articles wait for a ruling, for whoever can make one; nothing where there are none. */
export function RulingsLine({ desk, count }: { desk: string; count: number }) {
  if (count === 0) return null;
  return (
    <Link
      href={`/desks/${desk}/articles?show=needs-ruling`}
      className="status-needs-ruling inline-flex min-h-10 items-center gap-2 rounded-md bg-status-tint px-3 text-status underline-offset-4 hover:underline"
    >
      <StatusGlyph status="NEEDS_RULING" />
      {count === 1
        ? '1 article waits for a ruling'
        : `${countedWords(count)} articles wait for a ruling`}
    </Link>
  );
}
