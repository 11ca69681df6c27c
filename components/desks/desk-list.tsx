import Link from 'next/link';
import { roleNames } from '@/lib/desks/actor';
import type { DeskView } from '@/lib/desks/schema';

/** The desks somebody works at, with what they are there. */
export function DeskList({ desks }: { desks: readonly DeskView[] }) {
  return (
    <ul className="mt-4">
      {desks.map(({ slug, name, role }) => (
        <li
          key={slug}
          className="group relative flex items-baseline justify-between gap-4 border-t border-line py-4"
        >
          <Link
            href={`/desks/${slug}/articles`}
            className="min-w-0 font-serif text-lg leading-snug font-semibold [overflow-wrap:anywhere] decoration-line decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {name}
          </Link>
          <span className="text-muted">{roleNames[role]}</span>
        </li>
      ))}
    </ul>
  );
}
