'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { revokeLink } from '@/lib/links/contract';
import type { ReportLinkView } from '@/lib/links/schema';

type RevokeLinkProps = { desk: string; id: string; kind: ReportLinkView['kind'] };

/** Ends the sharing of a report by one link, after a question. */
export function RevokeLink({ desk, id, kind }: RevokeLinkProps) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();
  const verb = kind === 'OPEN' ? 'Take it back' : 'Revoke link';

  async function revoke() {
    setBusy(true);
    setError(null);
    try {
      const path = `/desks/${desk}/report-links/${id}`;
      await callApi<typeof revokeLink>({ method: 'DELETE', path });
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
      <Button size="small" onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={kind === 'OPEN' ? 'Take the report back?' : 'Revoke the secret link?'}
        description="Its page, card and files are gone at once: readers are told that it is not shared any more. The report itself stays on the desk."
        actions={
          <>
            <Button look="danger" busy={isBusy} onClick={revoke}>
              {verb}
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
