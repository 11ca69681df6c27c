import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { LivePage } from '@/components/feed/live-page';
import { OnlyEditors } from '@/components/rulings/only-editors';
import { RulingCaseView } from '@/components/rulings/ruling-case-view';
import { Page } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { id } from '@/lib/api/fields';
import { findFeedPosition } from '@/lib/feed/queries';
import { canRule } from '@/lib/rulings/access';
import { getRulingCase } from '@/lib/rulings/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Ruling' };

type Props = PageProps<'/desks/[desk]/rulings/[claim]'>;

export default function RulingPage(props: Props) {
  return (
    <Suspense fallback={<RulingSkeleton />}>
      <Ruling {...props} />
    </Suspense>
  );
}

async function Ruling({ params }: Props) {
  const { desk, claim } = await params;
  const actor = await requireActor(desk);
  const { deskSlug, userId } = actor;
  const claimId = id.safeParse(claim);
  if (!claimId.success) notFound();
  if (!canRule(actor)) return <OnlyEditors desk={deskSlug} />;
  const madeAt = await findFeedPosition(actor);
  const found = await orNotFound(getRulingCase(actor, claimId.data));
  return (
    <Page>
      <LivePage deskSlug={deskSlug} userId={userId} madeAt={madeAt} madeFor={actor.role} />
      <RulingCaseView key={found.claim.id} actor={actor} found={found} />
    </Page>
  );
}

function RulingSkeleton() {
  return (
    <Page>
      <Loading what="the claim and its verdicts">
        <Skeleton className="h-8 w-96 max-w-full" />
        <Skeleton className="mt-6 h-24" />
        <Skeleton className="mt-4 h-64" />
      </Loading>
    </Page>
  );
}
