'use client';

import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { fieldErrors } from '@/lib/api/field-errors';
import { Problem } from '@/lib/api/problem';
import type { changePassword } from '@/lib/users/contract';

type Failure = { fields: Record<string, string>; summary: string | null };

/** Changes one's password. Every session ends with it, this one too. */
export function PasswordForm() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const body = {
      currentPassword: String(data.get('currentPassword')),
      newPassword: String(data.get('newPassword')),
    };
    setBusy(true);
    try {
      await callApi<typeof changePassword>({ method: 'PUT', path: '/password', body });
      window.location.assign('/sign-in?note=password-changed');
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  }

  return (
    <form ref={form} method="post" onSubmit={submit} className="flex max-w-md flex-col gap-5">
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      <TextField
        label="Current password"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        error={failure?.fields.currentPassword}
        required
      />
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters; a few words in a row do well."
        error={failure?.fields.newPassword}
        required
      />
      <Button type="submit" look="primary" busy={isBusy} className="self-start">
        {isBusy ? 'Changing …' : 'Change password'}
      </Button>
    </form>
  );
}

function failureOf(error: unknown): Failure {
  if (error instanceof Problem) {
    const fields = fieldErrors(error.extensions.issues);
    return { fields, summary: Object.keys(fields).length > 0 ? null : error.detail };
  }
  if (!(error instanceof Unreachable)) throw error;
  const summary =
    'The server cannot be reached. If you are asked to sign in again, the new password may already hold.';
  return { fields: {}, summary };
}
