'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time/time';
import { Problem } from '@/lib/api/problem';
import type { restoreDossier } from '@/lib/dossiers/contract';
import type { DeletedDossier } from '@/lib/dossiers/schema';
import { profiles } from '@/lib/reports/profiles';

type DeletedDossiersProps = { desk: string; dossiers: readonly DeletedDossier[] };

/** What was deleted, with the way to bring it back; nothing where nothing was. */
export function DeletedDossiers({ desk, dossiers }: DeletedDossiersProps) {
  const [busyWith, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();
  if (dossiers.length === 0) return null;

  async function restore(id: string) {
    setBusy(id);
    setError(null);
    try {
      const path = `/desks/${desk}/dossiers/${id}/restore`;
      await callApi<typeof restoreDossier>({ method: 'POST', path });
      router.push(`/desks/${desk}/dossiers/${id}`);
    } catch (problem) {
      setBusy(null);
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. It may still be deleted: try again.',
      );
    }
  }

  return (
    <details className="mt-10">
      <summary className="w-fit cursor-pointer py-2 text-accent underline-offset-2 hover:underline">
        Deleted dossiers ({dossiers.length})
      </summary>
      {error && <Notice tone="error">{error}</Notice>}
      <ul>
        {dossiers.map(({ id, title, profile, deletedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <p className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">
              <bdi className="font-semibold">{title}</bdi>{' '}
              <span className="text-muted">
                {profiles[profile].label}, deleted <Time at={deletedAt} />
              </span>
            </p>
            <Button
              size="small"
              busy={busyWith === id}
              onClick={() => restore(id)}
              aria-label={`Restore ${title}`}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
