'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { AssignmentActions } from '@/components/assignments/assignment-actions';
import { Time } from '@/components/ui/time/time';
import type { ArticleSummary } from '@/lib/articles/schema';
import { totalOf } from '@/lib/claims/status';
import { countWords } from '@/lib/words/figure-words';

type FreeArticlesProps = { desk: string; userId: string; articles: readonly ArticleSummary[] };

/** Articles that nobody has, the oldest first, for whoever looks to take. */
export function FreeArticles({ desk, userId, articles }: FreeArticlesProps) {
  const router = useRouter();
  return (
    <ul className="border-b border-line">
      {articles.map((article) => {
        const { id, title, createdAt, counts } = article;
        const claims = totalOf(counts);
        return (
          <li
            key={id}
            className="flex flex-wrap items-start gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <div className="min-w-0 flex-1 basis-72">
              <Link
                href={`/desks/${desk}/articles/${id}`}
                className="font-serif text-base leading-snug font-semibold [overflow-wrap:anywhere] decoration-line decoration-2 underline-offset-4 hover:underline"
              >
                <bdi>{title}</bdi>
              </Link>
              <p className="flex flex-wrap gap-x-4 text-muted">
                <span>{countWords(claims, 'claim')}</span>
                <span>
                  Added <Time at={createdAt} />
                </span>
              </p>
            </div>
            <AssignmentActions
              {...{ desk, userId, article }}
              assignments={[]}
              isFree
              assigns={false}
              onChange={() => router.refresh()}
            />
          </li>
        );
      })}
    </ul>
  );
}
