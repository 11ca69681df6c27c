import type { Metadata } from 'next';
import { Suspense } from 'react';
import { InvitationList } from '@/components/invitations/invitation-list';
import { InviteForm } from '@/components/invitations/invite-form';
import { MemberTable } from '@/components/members/member-table';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Section } from '@/components/ui/page/section';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { canManagePeople } from '@/lib/desks/access';
import { listInvitations } from '@/lib/invitations/queries';
import { listMembers } from '@/lib/members/queries';
import type { MemberView } from '@/lib/members/schema';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'People' };

export default function PeoplePage(props: PageProps<'/desks/[desk]/people'>) {
  return (
    <Suspense fallback={<PeopleSkeleton />}>
      <People {...props} />
    </Suspense>
  );
}

async function People({ params }: PageProps<'/desks/[desk]/people'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk } = actor;
  if (!canManagePeople(actor)) {
    return (
      <DeadEnd title="Only admins see this page.">
        <p>
          Admins of the desk invite people and see their addresses. Ask one of them if somebody is
          missing.
        </p>
        <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
      </DeadEnd>
    );
  }
  const [members, invitations] = await Promise.all([listMembers(actor), listInvitations(actor)]);
  return (
    <Page width="measure">
      <PageHeading
        title="People"
        actions={<LinkButton href={`/desks/${desk}/tokens`}>Access tokens</LinkButton>}
      />
      <div className="mt-4">
        <MemberTable
          desk={desk}
          caption="Members of this desk"
          members={members.filter(isActive)}
          ownId={actor.userId}
        />
      </div>
      {members.every(isActive) || (
        <Section
          title="Deactivated"
          intro="They can neither read nor write here any more. What they have done stays, under their names. Reactivate them to have them back as they were, or invite them again for another role."
        >
          <MemberTable
            desk={desk}
            caption="Deactivated members of this desk"
            members={members.filter((member) => !isActive(member))}
            ownId={actor.userId}
          />
        </Section>
      )}
      <Section
        title="Invite somebody"
        intro="You get a link to send them. A reviewer marks claims; an editor also rules on disagreements; an admin also invites people."
      >
        <InviteForm desk={desk} />
      </Section>
      <Section title="Open invitations">
        <InvitationList desk={desk} invitations={invitations} />
      </Section>
    </Page>
  );
}

const isActive = ({ deactivatedAt }: MemberView) => deactivatedAt === null;

function PeopleSkeleton() {
  return (
    <Page width="measure">
      <Loading what="the people of the desk">
        <PageHeading title="People" />
        <Skeleton className="mt-4 h-52" />
        <Skeleton className="mt-10 h-40" />
      </Loading>
    </Page>
  );
}
