'use client';

import { callApi } from '@/components/call-api';
import { AskFirst } from '@/components/ui/dialogs/ask-first';
import type { signOutEverywhere } from '@/lib/users/contract';

/** Ends all of one's sessions, after a question: this one ends as well. */
export function SignOutEverywhere() {
  return (
    <AskFirst
      label="Sign out everywhere"
      title="Sign out on every device?"
      description="Every session ends, this one too. What you saved is kept."
      yes="Sign out everywhere"
      no="Stay signed in"
      unreachable="The server cannot be reached. You may still be signed in elsewhere: try again."
      isHarmless
      onConfirm={async () => {
        await callApi<typeof signOutEverywhere>({ method: 'DELETE', path: '/sessions' });
        window.location.assign('/sign-in?note=signed-out-everywhere');
      }}
    />
  );
}
