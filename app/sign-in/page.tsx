import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { Suspense } from 'react';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page/page';
import { Skeleton } from '@/components/ui/page/skeleton';
import { Wordmark } from '@/components/ui/page/wordmark';
import { SignInForm } from '@/components/users/sign-in-form';
import { findCurrentUser } from '@/lib/server/session';
import { localPath } from '@/lib/users/local-path';

export const metadata: Metadata = { title: 'Sign in' };

const notes = {
  joined: 'You have joined the desk. Sign in with your e-mail and password.',
  'password-changed': 'Your password was changed, and you were signed out everywhere.',
  'signed-out': 'You are signed out.',
  'signed-out-everywhere': 'You were signed out on every device.',
} as const;

const isNote = (note: string): note is keyof typeof notes => Object.hasOwn(notes, note);
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

export default function SignInPage(props: PageProps<'/sign-in'>) {
  return (
    <Page width="form">
      <div className="flex flex-col gap-8 pt-[8dvh]">
        <p>
          <Wordmark />
        </p>
        <h1 className="text-xl">Sign in</h1>
        <Suspense fallback={<Skeleton className="h-59" />}>
          <SignIn {...props} />
        </Suspense>
        <p className="text-muted">No account? An admin of your desk can invite you.</p>
      </div>
    </Page>
  );
}

async function SignIn({ searchParams }: PageProps<'/sign-in'>) {
  const { from, note } = await searchParams;
  const to = localPath(one(from));
  // Where it leads was checked as a path; whether there is a page is seen there.
  if (await findCurrentUser()) redirect(to as Route);
  const key = one(note);
  return (
    <>
      {isNote(key) && <Notice tone="done">{notes[key]}</Notice>}
      {key === '' && to !== '/' && (
        <p>
          Sign in, and you go on where you were. Marks and words that were not saved yet are kept on
          this device.
        </p>
      )}
      <SignInForm to={to} />
    </>
  );
}
