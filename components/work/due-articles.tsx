import Link from 'next/link';
import { DueCount } from '@/components/recheck/due-count';
import { StageMark } from '@/components/stages/stage-mark';
import type { ArticleSummary } from '@/lib/articles/schema';

type DueArticlesProps = {
  desk: string;
  items: readonly { article: ArticleSummary; toRecheck: number }[];
};

/** Articles with claims to re-check, what is due longest first; each leads to those claims. */
export function DueArticles({ desk, items }: DueArticlesProps) {
  return (
    <ul className="border-b border-line">
      {items.map(({ article: { id, title, stage }, toRecheck }) => (
        <li key={id} className="border-t border-line py-3">
          <Link
            href={`/desks/${desk}/articles/${id}?show=due`}
            className="font-serif text-base leading-snug font-semibold [overflow-wrap:anywhere] decoration-line decoration-2 underline-offset-4 hover:underline"
          >
            <bdi>{title}</bdi>
          </Link>
          <p className="mt-1 flex flex-wrap gap-x-4">
            <DueCount count={toRecheck} />
            <StageMark stage={stage} />
          </p>
        </li>
      ))}
    </ul>
  );
}
