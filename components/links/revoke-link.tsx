'use client';

import { useRouter } from 'next/navigation';
import { callApi } from '@/components/call-api';
import { AskFirst } from '@/components/ui/dialogs/ask-first';
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
  const router = useRouter();
  const verb = kind === 'OPEN' ? 'Take it back' : 'Revoke link';
  return (
    <AskFirst
      label={verb}
      button={{ size: 'small' }}
      title={kind === 'OPEN' ? `Take the ${what} back?` : 'Revoke the secret link?'}
      description={`Its page, card and files are gone at once: readers are told that it is not shared any more. The ${what} itself stays on the desk.`}
      yes={verb}
      unreachable="The server cannot be reached. The link may still work: try again."
      onConfirm={async (close) => {
        const path = `/desks/${desk}/report-links/${id}`;
        await callApi<typeof revokeLink>({ method: 'DELETE', path });
        close();
        router.refresh();
      }}
    />
  );
}
