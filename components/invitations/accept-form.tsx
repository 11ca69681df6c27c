'use client';

import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { Notice } from '@/components/ui/notice';
import { useForm } from '@/components/use-form';
import type { acceptInvitation } from '@/lib/invitations/contract';

type AcceptFormProps = { token: string; email: string; hasAccount: boolean };

/** Joins a desk: a newcomer chooses a name and a password, anybody else proves who they are. */
export function AcceptForm({ token, email, hasAccount }: AcceptFormProps) {
  const { form, failure, isBusy } = useForm({
    unreachable,
    send: async (data) => {
      const body = {
        password: String(data.get('password')),
        ...(!hasAccount && { name: String(data.get('name')) }),
      };
      const path = `/invitations/${token}`;
      await callApi<typeof acceptInvitation>({ method: 'POST', path, body });
      window.location.assign('/sign-in?note=joined');
      return undefined;
    },
  });

  return (
    <form {...form} className="flex flex-col gap-5">
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      {/* Password managers keep the new password under this address. */}
      <TextField label="E-mail" type="email" autoComplete="username" value={email} readOnly />
      {!hasAccount && (
        <TextField
          label="Your name"
          name="name"
          autoComplete="name"
          maxLength={120}
          required
          hint="As your colleagues will see it beside your verdicts."
          error={failure?.fields.name}
        />
      )}
      <TextField
        label={hasAccount ? 'Password of your account' : 'Choose a password'}
        name="password"
        type="password"
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        maxLength={200}
        required
        hint={hasAccount ? undefined : 'At least 12 characters; a few words in a row do well.'}
        error={failure?.fields.password}
      />
      <Button type="submit" look="primary" busy={isBusy}>
        {isBusy ? 'Joining …' : 'Join the desk'}
      </Button>
    </form>
  );
}

const unreachable =
  'The server cannot be reached. Try again; if the link has been used by then, you have joined and can sign in.';
