import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { KnownArticle } from '@/lib/known-articles/schema';

type KnownArticlesNoticeProps = { desk: string; known: readonly KnownArticle[] };

/** Which articles the desk has already, before another of the same is added. */
export function KnownArticlesNotice({ desk, known }: KnownArticlesNoticeProps) {
  const isSame = known.some(({ by }) => by === 'TEXT');
  return (
    <Notice title={isSame ? 'This desk has it already.' : 'This desk may have it already.'}>
      <ul className="mt-1 list-disc pl-4">
        {known.map((article) => (
          <li key={article.id} className="wrap-anywhere">
            <a
              href={`/desks/${desk}/articles/${article.id}`}
              target="_blank"
              rel="noreferrer"
              className="text-accent underline"
            >
              <bdi>{article.title}</bdi>
              <span className="sr-only"> (opens in a new tab)</span>
            </a>{' '}
            has {reasonOf(article)} (added <Time at={article.createdAt} />)
          </li>
        ))}
      </ul>
      <p className="mt-1">
        {isSame
          ? 'The same text is not added twice.'
          : 'You can add this one all the same: it will be an article of its own.'}
      </p>
    </Notice>
  );
}

function reasonOf({ by, share }: KnownArticle): string {
  if (by === 'TEXT') return 'the same text, to the letter';
  if (by === 'ADDRESS') return 'the same web address';
  if (share === 1) return 'the same text, but for something added or left out';
  return `nearly the same text: ${Math.floor((share ?? 0) * 100)} % of it`;
}
