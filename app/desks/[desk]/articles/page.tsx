import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Board } from '@/components/articles/board';
import { BoardSkeleton } from '@/components/articles/board-skeleton';
import { Page } from '@/components/ui/page/page';
import { canDeleteArticle } from '@/lib/articles/access';
import { boardSort, type ListArticlesQuery } from '@/lib/articles/schema';
import { getAssignmentRule } from '@/lib/assignment-rules/queries';
import { canAssign } from '@/lib/assignments/access';
import { readMark } from '@/lib/board/page-mark';
import { countArticles, listArticles } from '@/lib/board/queries';
import { readBoardAddress } from '@/lib/board/read-address';
import { sortsFor, visibleQuery } from '@/lib/board/visible-query';
import { countMentions } from '@/lib/comments/queries';
import { listColleagues } from '@/lib/desks/queries';
import { countUnread } from '@/lib/digest/queries';
import { findFeedPosition } from '@/lib/feed/queries';
import { listPublishers } from '@/lib/publishers/queries';
import { listSavedViews } from '@/lib/saved-views/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Articles' };

export default function BoardPage(props: PageProps<'/desks/[desk]/articles'>) {
  return (
    <Page>
      <Suspense fallback={<BoardSkeleton />}>
        <Articles {...props} />
      </Suspense>
    </Page>
  );
}

async function Articles({ params, searchParams }: PageProps<'/desks/[desk]/articles'>) {
  const actor = await requireActor((await params).desk);
  const query = readCurrent(visibleQuery(actor, readBoardAddress(await searchParams)));
  // The ledger first: what comes between the readings is then told by the feed.
  const madeAt = await findFeedPosition(actor);
  const [page, totals, mentions, unread, people, publishers, views, rule] = await Promise.all([
    listArticles(actor, query),
    countArticles(actor),
    countMentions(actor),
    countUnread(actor),
    listColleagues(actor),
    listPublishers(actor),
    listSavedViews(actor),
    getAssignmentRule(actor),
  ]);
  const { deskSlug, userId, role, blind } = actor;
  return (
    <Board
      desk={deskSlug}
      query={query}
      read={{ ...page, totals, mentions, unread }}
      feed={{ deskSlug, userId, madeAt }}
      views={views}
      person={{ userId, role }}
      reader={{
        userId,
        assigns: canAssign(actor),
        reviewersPerArticle: rule.reviewersPerArticle,
        hasRule: rule.assignBy !== 'HAND',
      }}
      sorts={sortsFor(actor, boardSort.options)}
      people={blind ? people.filter(({ id }) => id === userId) : people}
      members={people}
      publishers={publishers}
      blind={blind}
      seesDeleted={canDeleteArticle(actor)}
    />
  );
}

/** A page that is of another list is left, so that an address that was changed by hand begins anew. */
function readCurrent(query: ListArticlesQuery): ListArticlesQuery {
  const { after, ...first } = query;
  return after !== undefined && readMark(after, query.sort) ? query : first;
}
