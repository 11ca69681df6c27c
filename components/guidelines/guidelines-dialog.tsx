'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { Problem } from '@/lib/api/problem';
import type { getGuidelines } from '@/lib/guidelines/contract';
import type { GuidelinesView } from '@/lib/guidelines/schema';
import { GuidelinesText } from './guidelines-text';
import { NoGuidelines } from './no-guidelines';

/** The guidelines of the desk over the article, read anew each time they are opened. */
export function GuidelinesDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { deskSlug } = useDesk().actor;
  const text = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Guidelines"
      initialFocus={text}
      actions={
        <LinkButton size="small" href={`/desks/${deskSlug}/guidelines`}>
          Open as a page
        </LinkButton>
      }
    >
      {/* It has the focus at first, so that the arrows move it. */}
      <div ref={text} tabIndex={-1} className="outline-none">
        <Contents />
      </div>
    </Dialog>
  );
}

function Contents() {
  const { deskSlug, role } = useDesk().actor;
  const [guidelines, setGuidelines] = useState<GuidelinesView | null>(null);
  const [error, setError] = useState<string | null>(null);
  const read = useCallback(async () => {
    setError(null);
    try {
      const path = `/desks/${deskSlug}/guidelines`;
      setGuidelines(await callApi<typeof getGuidelines>({ method: 'GET', path }));
    } catch (problem) {
      setError(problem instanceof Problem ? problem.detail : 'The server cannot be reached.');
    }
  }, [deskSlug]);
  useEffect(() => void read(), [read]);
  if (error) {
    return (
      <Notice tone="error" title="The guidelines could not be read.">
        <p>{error}</p>
        <Button size="small" className="mt-2" onClick={() => void read()}>
          Try again
        </Button>
      </Notice>
    );
  }
  if (!guidelines) {
    return (
      <Loading what="the guidelines">
        <Skeleton className="h-40" />
      </Loading>
    );
  }
  if (guidelines.text === '') return <NoGuidelines desk={deskSlug} role={role} />;
  return <GuidelinesText html={guidelines.html} />;
}
