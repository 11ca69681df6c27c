'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { Shareable } from '@/lib/links/access';
import type { revokeLink } from '@/lib/links/contract';
import type { ReportLinkView } from '@/lib/links/schema';

type RevokeLinkProps = {
  desk: string;
  id: string;
  kind: ReportLinkView['kind'];
  what: Shareable;
};

/** Ends the sharing of a report or a dossier by one link, after a question. */
export function RevokeLink({ desk, id, kind, what }: RevokeLinkProps) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const verb = kind === 'OPEN' ? 'Take it back' : 'Revoke link';

  async function revoke() {
    const path = `/desks/${desk}/report-links/${id}`;
    await callApi<typeof revokeLink>({ method: 'DELETE', path });
    setOpen(false);
    router.refresh();
  }

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={kind === 'OPEN' ? `Take the ${what} back?` : 'Revoke the secret link?'}
          description={`Its page, card and files are gone at once: readers are told that it is not shared any more. The ${what} itself stays on the desk.`}
          yes={verb}
          unreachable="The server cannot be reached. The link may still work: try again."
          onConfirm={revoke}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
