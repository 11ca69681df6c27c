'use client';

import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { signOutEverywhere } from '@/lib/users/contract';

/** Ends all of one's sessions, after a question: this one ends as well. */
export function SignOutEverywhere() {
  const [isOpen, setOpen] = useState(false);

  async function leave() {
    await callApi<typeof signOutEverywhere>({ method: 'DELETE', path: '/sessions' });
    window.location.assign('/sign-in?note=signed-out-everywhere');
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>Sign out everywhere</Button>
      {isOpen && (
        <ConfirmDialog
          title="Sign out on every device?"
          description="Every session ends, this one too. What you saved is kept."
          yes="Sign out everywhere"
          no="Stay signed in"
          unreachable="The server cannot be reached. You may still be signed in elsewhere: try again."
          isHarmless
          onConfirm={leave}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
