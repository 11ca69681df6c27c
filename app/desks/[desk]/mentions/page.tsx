import type { Metadata } from 'next';
import { Suspense } from 'react';
import { MentionList } from '@/components/comments/mention-list';
import { LivePage } from '@/components/feed/live-page';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { listMentions } from '@/lib/comments/queries';
import { findFeedPosition } from '@/lib/feed/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Mentions' };

export default function MentionsPage(props: PageProps<'/desks/[desk]/mentions'>) {
  return (
    <Page width="measure">
      <PageHeading title="Comments that mention you" />
      <Suspense fallback={<MentionsSkeleton />}>
        <Mentions {...props} />
      </Suspense>
    </Page>
  );
}

async function Mentions({ params }: PageProps<'/desks/[desk]/mentions'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug, userId } = actor;
  const madeAt = await findFeedPosition(actor);
  const mentions = await listMentions(actor);
  return (
    <>
      <LivePage deskSlug={deskSlug} userId={userId} madeAt={madeAt} madeFor={actor.role} />
      <MentionList desk={deskSlug} mentions={mentions} />
    </>
  );
}

function MentionsSkeleton() {
  return (
    <Loading what="the comments that mention you">
      <Skeleton className="mt-4 h-24" />
      <Skeleton className="mt-4 h-24" />
    </Loading>
  );
}
