'use client';

import { v7 as uuid } from 'uuid';
import { keepDraft } from '@/components/revisions/kept-draft';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time/time';
import type { ArticleDraft } from '@/lib/articles/draft';
import type { KnownArticle } from '@/lib/known-articles/schema';

type KnownArticlesNoticeProps = {
  desk: string;
  userId: string;
  known: readonly KnownArticle[];
  /** What is about to be added, and may be a new text of one of them. */
  draft: Pick<ArticleDraft, 'text' | 'title' | 'publishedOn'>;
};

/** Which articles the desk has already, before another of the same is added. */
export function KnownArticlesNotice({ desk, userId, known, draft }: KnownArticlesNoticeProps) {
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
            {article.by !== 'TEXT' && draft.text !== '' && (
              <>
                .{' '}
                <a
                  href={`/desks/${desk}/articles/${article.id}/revisions/new`}
                  className="text-accent underline"
                  onClick={() => {
                    const { text, publishedOn } = draft;
                    const title = draft.title.trim() || article.title;
                    const owner = { userId, articleId: article.id };
                    keepDraft(owner, { id: uuid(), text, title, publishedOn, reason: '' });
                  }}
                >
                  It is a new text of that article
                </a>
              </>
            )}
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
  return `nearly the same text: ${Math.floor((share ?? 0) * 100)}% of it`;
}
