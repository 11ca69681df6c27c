import { Time } from '@/components/ui/time';
import type { DeletedArticle } from '@/lib/articles/schema';
import { RestoreArticle } from './restore-article';

type DeletedArticleListProps = { desk: string; articles: readonly DeletedArticle[] };

/** What was deleted, with the way to bring it back. */
export function DeletedArticleList({ desk, articles }: DeletedArticleListProps) {
  if (articles.length === 0) return <p className="mt-6 text-muted">Nothing is deleted.</p>;
  return (
    <ul className="mt-6">
      {articles.map(({ id, title, version, deleted }) => (
        <li
          key={id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-4"
        >
          <div className="min-w-0 flex-1 basis-60">
            <p dir="auto" className="font-serif text-lg leading-snug [overflow-wrap:anywhere]">
              {title}
            </p>
            <p className="text-muted">
              Deleted by <bdi>{deleted.by.name}</bdi>, <Time at={deleted.at} />
            </p>
          </div>
          <RestoreArticle desk={desk} article={{ id, title, version }} />
        </li>
      ))}
    </ul>
  );
}
