'use client';

import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { signOutEverywhere } from '@/lib/users/contract';

/** Ends all of one's sessions, after a question: this one ends as well. */
export function SignOutEverywhere() {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function leave() {
    setBusy(true);
    setError(null);
    try {
      await callApi<typeof signOutEverywhere>({ method: 'DELETE', path: '/sessions' });
      window.location.assign('/sign-in?note=signed-out-everywhere');
    } catch (problem) {
      setBusy(false);
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. You may still be signed in elsewhere: try again.',
      );
    }
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>Sign out everywhere</Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title="Sign out on every device?"
        description="Every session ends, this one too. What you saved is kept."
        actions={
          <>
            <Button look="primary" busy={isBusy} onClick={leave}>
              Sign out everywhere
            </Button>
            <Button onClick={() => setOpen(false)}>Stay signed in</Button>
          </>
        }
      >
        {error && <Notice tone="error">{error}</Notice>}
      </Dialog>
    </>
  );
}
