import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AcceptForm } from '@/components/invitations/accept-form';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Page } from '@/components/ui/page/page';
import { Wordmark } from '@/components/ui/page/wordmark';
import { roleNames } from '@/lib/desks/actor';
import { findOpenInvitation } from '@/lib/invitations/queries';

export const metadata: Metadata = { title: 'Invitation' };

export default function InvitationPage(props: PageProps<'/invitations/[token]'>) {
  return (
    <Suspense>
      <Invitation {...props} />
    </Suspense>
  );
}

async function Invitation({ params }: PageProps<'/invitations/[token]'>) {
  const { token } = await params;
  const invitation = await findOpenInvitation(token);
  if (!invitation) {
    return (
      <DeadEnd alone title="This invitation does not work any more.">
        <p>
          A link works once and for seven days. This one was used, has expired or was revoked. If
          you have joined with it, sign in; otherwise ask an admin of the desk for a new one.
        </p>
        <LinkButton href="/sign-in">Sign in</LinkButton>
      </DeadEnd>
    );
  }
  const { desk, email, role, invitedBy, hasAccount } = invitation;
  return (
    <Page width="form">
      <div className="flex flex-col gap-8 pt-[8dvh]">
        <p>
          <Wordmark />
        </p>
        <div className="flex flex-col gap-2">
          <h1 className="text-xl">
            Join <bdi>{desk.name}</bdi>
          </h1>
          <p className="text-muted">
            <bdi>{invitedBy.name}</bdi> has invited you as {roleNames[role].toLowerCase()}.
          </p>
        </div>
        <AcceptForm token={token} email={email} hasAccount={hasAccount} />
      </div>
    </Page>
  );
}
