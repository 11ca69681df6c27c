import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { MentionsLine } from '@/components/comments/mentions-line';
import { LivePage } from '@/components/feed/live-page';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Section } from '@/components/ui/page/section';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { DueArticles } from '@/components/work/due-articles';
import { FreeArticles } from '@/components/work/free-articles';
import { RulingsLine } from '@/components/work/rulings-line';
import { WorkEmpty } from '@/components/work/work-empty';
import { WorkList } from '@/components/work/work-list';
import { countMentions } from '@/lib/comments/queries';
import { findFeedPosition } from '@/lib/feed/queries';
import { canRule } from '@/lib/rulings/access';
import { requireActor } from '@/lib/server/session';
import { countRulings, listDue, listFree, listWork } from '@/lib/work/queries';
import { readMark } from '@/lib/work/work-mark';

export const metadata: Metadata = { title: 'My work' };

/** As many articles that nobody has are offered; the board has all. */
const mostOffered = 5;

/** As many articles with claims to re-check are listed; the board has all. */
const mostDue = 20;

export default function WorkPage(props: PageProps<'/desks/[desk]/work'>) {
  return (
    <Page width="measure">
      <PageHeading title="My work" />
      <Suspense fallback={<WorkSkeleton />}>
        <Work {...props} />
      </Suspense>
    </Page>
  );
}

async function Work({ params, searchParams }: PageProps<'/desks/[desk]/work'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk, userId } = actor;
  const { after: asked } = await searchParams;
  // An address that was changed by hand begins at the start.
  const after = typeof asked === 'string' && readMark(asked) ? asked : undefined;
  const madeAt = await findFeedPosition(actor);
  const [{ items, next }, due, free, mentions, rulings] = await Promise.all([
    listWork(actor, { after, limit: 50 }),
    listDue(actor, mostDue),
    listFree(actor, mostOffered),
    countMentions(actor),
    canRule(actor) ? countRulings(actor) : 0,
  ]);
  return (
    <>
      <LivePage deskSlug={desk} userId={userId} madeAt={madeAt} madeFor={actor.role} />
      <p className="mt-4 flex flex-wrap gap-2 empty:hidden print:hidden">
        <RulingsLine desk={desk} count={rulings} />
        <MentionsLine desk={desk} count={mentions} />
      </p>
      {items.length > 0 ? (
        <WorkList {...{ desk, userId, items }} />
      ) : (
        <WorkEmpty desk={desk} free={free.count} />
      )}
      {(next !== null || after !== undefined) && (
        <nav aria-label="More work" className="mt-6 flex flex-wrap justify-between gap-3">
          {after !== undefined && (
            <LinkButton href={`/desks/${desk}/work`}>To the first page</LinkButton>
          )}
          {next !== null && (
            <LinkButton className="ml-auto" href={`/desks/${desk}/work?after=${next}`}>
              More work
            </LinkButton>
          )}
        </nav>
      )}
      {due.length > 0 && (
        <Section
          title="To re-check"
          intro="What you decided, or had to review, is older than the desk lets it stand."
        >
          <DueArticles {...{ desk }} items={due} />
          <p className="mt-3">
            <Link
              href={`/desks/${desk}/articles?show=recheck`}
              className="text-accent underline underline-offset-2"
            >
              All that is to re-check, on the board
            </Link>
          </p>
        </Section>
      )}
      {free.count > 0 && (
        <Section
          title="Articles that nobody has"
          intro="What you take is held for you while you work on it. The oldest come first."
        >
          <FreeArticles {...{ desk, userId }} articles={free.articles} />
          {free.count > free.articles.length && (
            <p className="mt-3">
              <Link
                href={`/desks/${desk}/articles?assignee=nobody`}
                className="text-accent underline underline-offset-2"
              >
                All that nobody has, on the board
              </Link>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function WorkSkeleton() {
  return (
    <Loading what="what is assigned to you">
      <Skeleton className="mt-4 h-20" />
      <Skeleton className="mt-4 h-20" />
      <Skeleton className="mt-4 h-20" />
    </Loading>
  );
}
