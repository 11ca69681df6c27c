'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { chosenRole, RoleSelect } from '@/components/members/role-select';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { Notice } from '@/components/ui/notice';
import { useForm } from '@/components/use-form';
import type { invite } from '@/lib/invitations/contract';
import type { NewInvitation } from '@/lib/invitations/schema';
import { InvitationLink } from './invitation-link';

/** Invites somebody to the desk and hands out the one-time link, which is shown this once. */
export function InviteForm({ desk }: { desk: string }) {
  const [invitation, setInvitation] = useState<NewInvitation | null>(null);
  const router = useRouter();
  const { form, failure, isBusy } = useForm({
    unreachable,
    send: async (data) => {
      setInvitation(null);
      const body = { email: String(data.get('email')), role: chosenRole(data) };
      const path = `/desks/${desk}/invitations`;
      setInvitation(await callApi<typeof invite>({ method: 'POST', path, body }));
      router.refresh();
      return 'again';
    },
  });

  return (
    <div className="flex flex-col gap-4">
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      <form {...form} className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="off"
          required
          error={failure?.fields.email && 'That is no e-mail address.'}
        />
        <RoleSelect label="Role" />
        <Button type="submit" look="primary" busy={isBusy} className="sm:mt-6.5">
          {isBusy ? 'Inviting …' : 'Invite'}
        </Button>
      </form>
      {invitation && <InvitationLink invitation={invitation} />}
    </div>
  );
}

const unreachable =
  'The server cannot be reached. Look at the open invitations before you try again: it may have worked.';
