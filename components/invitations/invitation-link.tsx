import { ShownOnce } from '@/components/ui/dialogs/shown-once';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time/time';
import type { NewInvitation } from '@/lib/invitations/schema';

/** The one-time link of an invitation just made. Only its hash is stored, so it is never shown again. */
export function InvitationLink({ invitation }: { invitation: NewInvitation }) {
  const link = new URL(`/invitations/${invitation.token}`, window.location.href).href;
  return (
    <Notice tone="done" title={`${invitation.email} is invited. Send them this link.`}>
      <p className="mb-3">
        It is shown only now, works once, and expires on <Time at={invitation.expiresAt} zone />.
      </p>
      <ShownOnce label="One-time link" value={link} copy="Copy link" />
    </Notice>
  );
}
