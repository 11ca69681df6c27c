'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Problem } from '@/lib/api/problem';
import { aRole } from '@/lib/desks/actor';
import type { MemberView } from '@/lib/members/schema';

/** The dialog in which a member is changed: whether it is open or at work, and what went wrong in it. */
export function useMemberChange(member: MemberView) {
  // A refusal tells how the member stands, and does so before the page has been made anew.
  const [told, setTold] = useState(member.version);
  const [isOpen, open] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();

  function setOpen(wanted: boolean): void {
    setError(null);
    open(wanted);
  }

  /** Has the server change the member and closes the dialog, or says in it why not. */
  async function run(call: (version: number) => Promise<unknown>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await call(Math.max(told, member.version));
      open(false);
      router.refresh();
    } catch (problem) {
      setError(sentenceFor(problem));
      if (!(problem instanceof Problem)) return;
      const { current } = problem.extensions;
      if (isMember(current)) setTold(current.version);
      router.refresh();
    } finally {
      setBusy(false);
    }
  }
  return { isOpen, setOpen, isBusy, error, run };
}

function sentenceFor(problem: unknown): string {
  if (!(problem instanceof Problem)) {
    return 'The server cannot be reached. It may have worked: try again, a repeat does no harm.';
  }
  if (problem.kind !== 'stale-version') return problem.detail;
  const { current } = problem.extensions;
  const now = isMember(current) ? `, who is ${inWords(current)} now` : '';
  return `Somebody else has just changed this member${now}. Nothing was overwritten: choose again.`;
}

const inWords = ({ role, deactivatedAt }: MemberView) =>
  deactivatedAt === null ? aRole(role) : 'deactivated';

const isMember = (value: unknown): value is MemberView =>
  typeof value === 'object' && value !== null && 'deactivatedAt' in value;
