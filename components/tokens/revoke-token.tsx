'use client';

import { useRouter } from 'next/navigation';
import { callApi } from '@/components/call-api';
import { AskFirst } from '@/components/ui/dialogs/ask-first';
import type { revokeToken } from '@/lib/tokens/contract';

/** Makes an access token useless, after a question. */
export function RevokeToken({ desk, id, name }: { desk: string; id: string; name: string }) {
  const router = useRouter();
  const question = `Revoke the token of “${name}”`;
  return (
    <AskFirst
      label="Revoke"
      button={{ size: 'small', 'aria-label': question }}
      title={`${question}?`}
      description="Whatever uses it is refused at once, and the token never works again. What was done with it stays."
      yes="Revoke token"
      unreachable="The server cannot be reached. The token may still work: try again."
      onConfirm={async (close) => {
        const path = `/desks/${desk}/tokens/${id}`;
        await callApi<typeof revokeToken>({ method: 'DELETE', path });
        close();
        router.refresh();
      }}
    />
  );
}
