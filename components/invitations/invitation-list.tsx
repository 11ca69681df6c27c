import { Time } from '@/components/ui/time/time';
import { roleNames } from '@/lib/desks/actor';
import type { InvitationView } from '@/lib/invitations/schema';
import { RevokeInvitation } from './revoke-invitation';

type InvitationListProps = { desk: string; invitations: readonly InvitationView[] };

/** The invitations nobody has followed yet. */
export function InvitationList({ desk, invitations }: InvitationListProps) {
  if (invitations.length === 0) return <p className="text-muted">No invitation is open.</p>;
  return (
    <ul>
      {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className="min-w-0">
            <p className="font-semibold [overflow-wrap:anywhere]">
              {email}{' '}
              <span className="font-normal text-muted">as {roleNames[role].toLowerCase()}</span>
            </p>
            <p className="text-muted">
              Invited by <bdi>{invitedBy}</bdi>, expires on <Time at={expiresAt} />
            </p>
          </div>
          <RevokeInvitation desk={desk} id={id} email={email} />
        </li>
      ))}
    </ul>
  );
}
