import type { Metadata } from 'next';
import { Suspense } from 'react';
import { DeskList } from '@/components/desks/desk-list';
import { Header } from '@/components/desks/header';
import { KeysSection } from '@/components/keys/keys-section';
import { SeenSwitch } from '@/components/presence/seen-switch';
import { Definitions } from '@/components/ui/page/definitions';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Section } from '@/components/ui/page/section';
import { PasswordForm } from '@/components/users/password-form';
import { SignOutEverywhere } from '@/components/users/sign-out-everywhere';
import { listDesks } from '@/lib/desks/queries';
import { getKeys } from '@/lib/keys/queries';
import { isSeen } from '@/lib/presence/queries';
import { requireUser } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Account' };

export default function AccountPage() {
  return (
    <Suspense>
      <Account />
    </Suspense>
  );
}

async function Account() {
  const user = await requireUser();
  const [desks, seen, keys] = await Promise.all([listDesks(user), isSeen(user), getKeys(user)]);
  return (
    <>
      <Header user={user} />
      <Page width="measure">
        <PageHeading title="Account" />
        <Definitions
          className="mt-6"
          rows={[
            ['Name', <bdi key="name">{user.name}</bdi>],
            ['E-mail', user.email],
          ]}
        />
        <Section title="Desks" intro="Your role on each is set by its admins.">
          {desks.length > 0 ? <DeskList desks={desks} /> : <p>You are not on any desk yet.</p>}
        </Section>
        <Section
          title="Presence"
          intro="While you have an article open, the others of its desk see your initials there, and at which claim you are."
        >
          <SeenSwitch seen={seen} />
        </Section>
        <KeysSection userId={user.id} stored={keys} />
        <Section
          title="Password"
          intro="Changing it signs you out on every device, so that whoever knew the old one is out."
        >
          <PasswordForm />
        </Section>
        <Section
          title="Sessions"
          intro="A session lasts a week. If you have left one open somewhere, end them all."
        >
          <SignOutEverywhere />
        </Section>
      </Page>
    </>
  );
}
