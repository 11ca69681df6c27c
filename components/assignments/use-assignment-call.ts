'use client';

import { useState } from 'react';
import type { AssignmentView } from '@/lib/assignments/schema';
import { whyNot } from './call-assignments';

/** Does something to the assignments of an article, tells what they are then, and says why where it failed. */
export function useAssignmentCall(onChange: (assignments: AssignmentView[]) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function call(work: () => Promise<AssignmentView[]>): Promise<boolean> {
    setBusy(true);
    setError(null);
    try {
      onChange(await work());
      return true;
    } catch (problem) {
      setError(whyNot(problem));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { call, busy, error };
}
