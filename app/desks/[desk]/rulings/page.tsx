import type { Metadata } from 'next';
import { Suspense } from 'react';
import { LivePage } from '@/components/feed/live-page';
import { NeededRulings } from '@/components/rulings/needed-rulings';
import { OnlyEditors } from '@/components/rulings/only-editors';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { findFeedPosition } from '@/lib/feed/queries';
import { canRule } from '@/lib/rulings/access';
import { readMark } from '@/lib/rulings/page-mark';
import { listNeededRulings } from '@/lib/rulings/queries';
import { listNeededRulingsQuery } from '@/lib/rulings/schema';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Rulings' };

type Props = PageProps<'/desks/[desk]/rulings'>;

export default function RulingsPage(props: Props) {
  return (
    <Suspense fallback={<RulingsSkeleton />}>
      <Rulings {...props} />
    </Suspense>
  );
}

async function Rulings({ params, searchParams }: Props) {
  const actor = await requireActor((await params).desk);
  const { deskSlug, userId } = actor;
  if (!canRule(actor)) return <OnlyEditors desk={deskSlug} />;
  const madeAt = await findFeedPosition(actor);
  const { after } = await searchParams;
  // A mark that makes no sense is passed over: the list then begins at its start.
  const asked = listNeededRulingsQuery.safeParse({ after });
  const isMark = asked.success && asked.data.after !== undefined && readMark(asked.data.after);
  const query = isMark ? asked.data : listNeededRulingsQuery.parse({});
  const page = await listNeededRulings(actor, query);
  return (
    <Page width="measure">
      <LivePage deskSlug={deskSlug} userId={userId} madeAt={madeAt} madeFor={actor.role} />
      <PageHeading title="Claims that need a ruling" />
      <NeededRulings actor={actor} {...page} isContinued={query.after !== undefined} />
    </Page>
  );
}

function RulingsSkeleton() {
  return (
    <Page width="measure">
      <Loading what="the claims that need a ruling">
        <Skeleton className="h-8 w-64" />
        <Skeleton className="mt-6 h-20" />
        <Skeleton className="mt-4 h-20" />
      </Loading>
    </Page>
  );
}
