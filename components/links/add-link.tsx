'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { addLink } from '@/lib/links/contract';
import type { AddedLink, ReportLinkView } from '@/lib/links/schema';
import { LinkAddress } from './link-address';
import type { Sharing } from './report-links';

type AddLinkProps = { desk: string; shared: Sharing; canOpen: boolean };

/** Shares a report or a dossier. The address of a secret link is shown this once: only its hash is stored. */
export function AddLink({ desk, shared, canOpen }: AddLinkProps) {
  const [added, setAdded] = useState<AddedLink | null>(null);
  const [isListed, setListed] = useState(false);
  const [busyWith, setBusy] = useState<ReportLinkView['kind'] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();
  const shownOnce = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Above the button that was pressed, where nobody comes who goes on reading from there.
    if (added) shownOnce.current?.focus();
  }, [added]);

  async function share(kind: ReportLinkView['kind']) {
    setBusy(kind);
    setError(null);
    try {
      const answer = await callApi<typeof addLink>({
        method: 'POST',
        path: `/desks/${desk}/${shared.what}s/${shared.id}/links`,
        body: { kind, noindex: !isListed },
      });
      // An address that is shown only once stays until there is another.
      if (answer.link.kind === 'SECRET') setAdded(answer);
      router.refresh();
    } catch (problem) {
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. Look at the list before you try again.',
      );
    } finally {
      setBusy(null);
    }
  }

  return (
    <div className="mt-4 flex flex-col gap-4">
      {added && (
        <div ref={shownOnce} tabIndex={-1} className="rounded-md">
          <Notice tone="done" title="Here is the secret link. It is shown only now.">
            <p>Whoever has it can read the {shared.what}, until you revoke it.</p>
            <LinkAddress address={added.address} shared={shared} />
          </Notice>
        </div>
      )}
      {error && <Notice tone="error">{error}</Notice>}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button busy={busyWith === 'SECRET'} onClick={() => share('SECRET')}>
          Make a secret link
        </Button>
        {canOpen && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button busy={busyWith === 'OPEN'} onClick={() => share('OPEN')}>
              Publish openly
            </Button>
            <label className="flex min-h-10 items-center gap-2">
              <input
                type="checkbox"
                checked={isListed}
                onChange={(event) => setListed(event.currentTarget.checked)}
                className="size-4 accent-accent"
              />
              Search engines may list it
            </label>
          </div>
        )}
      </div>
    </div>
  );
}
