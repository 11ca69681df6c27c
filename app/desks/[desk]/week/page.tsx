import type { Metadata, Route } from 'next';
import { Suspense } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { Day } from '@/components/ui/time/time';
import { WeekFigures } from '@/components/week/week-figures';
import { requireActor } from '@/lib/server/session';
import { getVerdictNames } from '@/lib/verdict-names/queries';
import { daysOfWeek, isIsoWeek, isoWeekOf, shiftWeek } from '@/lib/week/iso-week';
import { getWeek } from '@/lib/week/queries';

export const metadata: Metadata = { title: 'Week' };

export default function WeekPage(props: PageProps<'/desks/[desk]/week'>) {
  return (
    <Page>
      <Suspense fallback={<WeekSkeleton />}>
        <Week {...props} />
      </Suspense>
    </Page>
  );
}

async function Week({ params, searchParams }: PageProps<'/desks/[desk]/week'>) {
  const actor = await requireActor((await params).desk);
  const asked = (await searchParams).week;
  const present = isoWeekOf(new Date());
  // What is no week is passed over, as on the board.
  const week = typeof asked === 'string' && isIsoWeek(asked) ? asked : present;
  const [view, { names }] = await Promise.all([getWeek(actor, { week }), getVerdictNames(actor)]);
  const path = `/desks/${actor.deskSlug}/week`;
  const [monday = '', , , , , , sunday = ''] = daysOfWeek(week);
  return (
    <>
      <PageHeading
        title={`Week ${Number(week.slice(-2))} of ${week.slice(0, 4)}`}
        actions={
          <nav aria-label="Weeks" className="flex flex-wrap gap-2">
            <LinkButton href={`${path}?week=${shiftWeek(week, -1)}` as Route}>
              Previous<span className="sr-only"> week</span>
            </LinkButton>
            {week < present && (
              <LinkButton href={`${path}?week=${shiftWeek(week, 1)}` as Route}>
                Next<span className="sr-only"> week</span>
              </LinkButton>
            )}
            {week !== present && <LinkButton href={path as Route}>This week</LinkButton>}
          </nav>
        }
      />
      <p className="mt-2 max-w-measure text-muted">
        <Day on={monday} /> to <Day on={sunday} />, days in UTC. Deleted articles and dropped claims
        are left out.
      </p>
      {view.own && (
        <p className="mt-2 max-w-measure text-muted">
          This desk reviews blind: verdicts, rulings and the waits for them are those on claims that
          you have marked.
        </p>
      )}
      <WeekFigures week={view} names={names} />
    </>
  );
}

function WeekSkeleton() {
  return (
    <Loading what="the figures of the week">
      <PageHeading title="Week" actions={<Skeleton className="h-10 w-24" />} />
      <Skeleton className="mt-8 h-16" />
      <Skeleton className="mt-10 h-52" />
      <Skeleton className="mt-10 h-52" />
    </Loading>
  );
}
