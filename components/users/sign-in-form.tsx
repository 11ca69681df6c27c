'use client';

import { signIn } from 'next-auth/react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { Notice } from '@/components/ui/notice';
import { useForm } from '@/components/use-form';
import { missingFields, signInMessage } from './sign-in-message';

/** E-mail and password; `to` is the path to go on to. */
export function SignInForm({ to }: { to: string }) {
  const password = useRef<HTMLInputElement>(null);
  const { form, failure, isBusy } = useForm({
    unreachable,
    send: async (data) => {
      const [email, secret] = [String(data.get('email')), String(data.get('password'))];
      const fields = missingFields(email, secret);
      if (fields) return { fields, summary: null };
      const refusal = await attempt(email, secret);
      if (refusal !== null) {
        password.current?.select();
        return { fields: {}, summary: refusal };
      }
      // A whole new page, so that nothing read before signing in is shown after.
      window.location.assign(to);
      return undefined;
    },
  });

  return (
    <form {...form} className="flex flex-col gap-5">
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        error={failure?.fields.email}
      />
      <TextField
        ref={password}
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={failure?.fields.password}
      />
      <Button type="submit" look="primary" busy={isBusy}>
        {isBusy ? 'Signing in …' : 'Sign in'}
      </Button>
    </form>
  );
}

/** Tries to sign in; answers with what to say where it fails, and null where it worked. */
async function attempt(email: string, password: string): Promise<string | null> {
  try {
    const answer = await signIn('credentials', { email, password, redirect: false });
    return answer?.ok ? null : signInMessage(answer?.error ?? '');
  } catch {
    return unreachable;
  }
}

const unreachable = 'The server cannot be reached. Check the connection and try again.';
