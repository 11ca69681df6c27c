'use client';

import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { Notice } from '@/components/ui/notice';
import { useForm } from '@/components/use-form';
import type { changePassword } from '@/lib/users/contract';

/** Changes one's password. Every session ends with it, this one too. */
export function PasswordForm() {
  const { form, failure, isBusy } = useForm({
    unreachable,
    send: async (data) => {
      const body = {
        currentPassword: String(data.get('currentPassword')),
        newPassword: String(data.get('newPassword')),
      };
      await callApi<typeof changePassword>({ method: 'PUT', path: '/password', body });
      window.location.assign('/sign-in?note=password-changed');
      return undefined;
    },
  });

  return (
    <form {...form} className="flex max-w-md flex-col gap-5">
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
