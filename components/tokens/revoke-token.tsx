'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { revokeToken } from '@/lib/tokens/contract';

/** Makes an access token useless, after a question. */
export function RevokeToken({ desk, id, name }: { desk: string; id: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const question = `Revoke the token of “${name}”`;

  async function revoke() {
    const path = `/desks/${desk}/tokens/${id}`;
    await callApi<typeof revokeToken>({ method: 'DELETE', path });
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
          description="Whatever uses it is refused at once, and the token never works again. What was done with it stays."
          yes="Revoke token"
          unreachable="The server cannot be reached. The token may still work: try again."
          onConfirm={revoke}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
