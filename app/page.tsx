import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Suspense } from 'react';
import { DeskList } from '@/components/desks/desk-list';
import { Header } from '@/components/desks/header';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, PageHeading } from '@/components/ui/page/page';
import { listDesks } from '@/lib/desks/queries';
import { requireUser } from '@/lib/server/session';

export default function FrontPage() {
  return (
    <Suspense>
      <Desks />
    </Suspense>
  );
}

async function Desks() {
  const user = await requireUser();
  const desks = await listDesks(user);
  const [only] = desks;
  if (only && desks.length === 1) redirect(`/desks/${only.slug}/articles`);
  return (
    <>
      <Header user={user} />
      <Page width="measure">
        <PageHeading title="Your desks" />
        {only ? (
          <DeskList desks={desks} />
        ) : (
          <EmptyState title="You are not on any desk yet.">
            <p>
              Everything here belongs to a desk. Ask an admin of yours to invite {user.email}; the
              desk is here as soon as you have followed the link.
            </p>
            <p>
              Wrong address? <Link href="/account">See your account</Link>.
            </p>
          </EmptyState>
        )}
      </Page>
    </>
  );
}
