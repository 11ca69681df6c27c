'use client';

import { useRouter } from 'next/navigation';
import { callApi } from '@/components/call-api';
import { AskFirst } from '@/components/ui/dialogs/ask-first';
import type { revokeInvitation } from '@/lib/invitations/contract';

/** Makes the link of an invitation useless, after a question. */
export function RevokeInvitation({ desk, id, email }: { desk: string; id: string; email: string }) {
  const router = useRouter();
  const question = `Revoke the invitation of ${email}`;
  return (
    <AskFirst
      label="Revoke"
      button={{ size: 'small', 'aria-label': question }}
      title={`${question}?`}
      description="The link stops working at once. You can invite the same address again."
      yes="Revoke invitation"
      unreachable="The server cannot be reached. The link may still work: try again."
      onConfirm={async (close) => {
        const path = `/desks/${desk}/invitations/${id}`;
        await callApi<typeof revokeInvitation>({ method: 'DELETE', path });
        close();
        router.refresh();
      }}
    />
  );
}
