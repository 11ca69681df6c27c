'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass, Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { NewInvitation } from '@/lib/invitations/schema';

/** The one-time link of an invitation just made. Only its hash is stored, so it is never shown again. */
export function InvitationLink({ invitation }: { invitation: NewInvitation }) {
  const [isCopied, setCopied] = useState(false);
  const link = new URL(`/invitations/${invitation.token}`, window.location.href).href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // The browser keeps the clipboard to itself; the link is there to be copied by hand.
      setCopied(false);
    }
  }

  return (
    <Notice tone="done" title={`${invitation.email} is invited. Send them this link.`}>
      <p className="mb-3">
        It is shown only now, works once, and expires on <Time at={invitation.expiresAt} zone />.
      </p>
      <Field label="One-time link">
        {(control) => (
          <div className="flex flex-wrap gap-2">
            <input
              {...control}
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
              className={`${controlClass} h-10 min-w-40 flex-1 font-mono`}
            />
            <Button onClick={copy}>{isCopied ? 'Copied' : 'Copy link'}</Button>
          </div>
        )}
      </Field>
    </Notice>
  );
}
