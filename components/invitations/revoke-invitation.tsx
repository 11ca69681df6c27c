'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { revokeInvitation } from '@/lib/invitations/contract';

/** Makes the link of an invitation useless, after a question. */
export function RevokeInvitation({ desk, id, email }: { desk: string; id: string; email: string }) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();

  async function revoke() {
    setBusy(true);
    setError(null);
    try {
      const path = `/desks/${desk}/invitations/${id}`;
      await callApi<typeof revokeInvitation>({ method: 'DELETE', path });
      setOpen(false);
      router.refresh();
    } catch (problem) {
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. The link may still work: try again.',
      );
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={`Revoke the invitation of ${email}`}
      >
        Revoke
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={`Revoke the invitation of ${email}?`}
        description="The link stops working at once. You can invite the same address again."
        actions={
          <>
            <Button look="danger" busy={isBusy} onClick={revoke}>
              Revoke invitation
            </Button>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
          </>
        }
      >
        {error && <Notice tone="error">{error}</Notice>}
      </Dialog>
    </>
  );
}
