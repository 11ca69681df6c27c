'use client';

import { useRouter } from 'next/navigation';
import { callApi } from '@/components/call-api';
import { AskFirst } from '@/components/ui/dialogs/ask-first';
import type { deleteDossier } from '@/lib/dossiers/contract';

/** Deletes a dossier after a question, and leads to the list, where it can be restored. */
export function DeleteDossier({ desk, dossier }: { desk: string; dossier: string }) {
  const router = useRouter();
  return (
    <AskFirst
      label="Delete the dossier"
      title="Delete the dossier?"
      description="Nobody finds it any more, and where it is shared readers are told that it is not. Its articles stay as they are. An editor can restore it, with its links."
      yes="Delete the dossier"
      unreachable="The server cannot be reached. The dossier may still be there: try again."
      onConfirm={async () => {
        const path = `/desks/${desk}/dossiers/${dossier}`;
        await callApi<typeof deleteDossier>({ method: 'DELETE', path });
        router.push(`/desks/${desk}/dossiers`);
      }}
    />
  );
}
