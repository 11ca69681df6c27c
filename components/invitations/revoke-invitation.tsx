'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { revokeInvitation } from '@/lib/invitations/contract';

/** Makes the link of an invitation useless, after a question. */
export function RevokeInvitation({ desk, id, email }: { desk: string; id: string; email: string }) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const question = `Revoke the invitation of ${email}`;

  async function revoke() {
    const path = `/desks/${desk}/invitations/${id}`;
    await callApi<typeof revokeInvitation>({ method: 'DELETE', path });
    setOpen(false);
    router.refresh();
  }

  return (
    <>
      <Button size="small" aria-label={question} onClick={() => setOpen(true)}>
        Revoke
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={`${question}?`}
          description="The link stops working at once. You can invite the same address again."
          yes="Revoke invitation"
          unreachable="The server cannot be reached. The link may still work: try again."
          onConfirm={revoke}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
