'use client';

import { type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { formFailure, useFormFailure } from '@/components/use-form-failure';
import type { changePassword } from '@/lib/users/contract';

/** Changes one's password. Every session ends with it, this one too. */
export function PasswordForm() {
  const { form, failure, setFailure } = useFormFailure();
  const [isBusy, setBusy] = useState(false);

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
      setFailure(formFailure(error, unreachable));
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      className="flex max-w-md flex-col gap-5"
    >
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

const unreachable =
  'The server cannot be reached. If you are asked to sign in again, the new password may already hold.';
