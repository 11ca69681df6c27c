'use client';

import { createContext, type ReactNode, use } from 'react';
import { inSentence, type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import type { ClaimStatus } from '@/prisma/generated/enums';

const StatusNamesContext = createContext<StatusNames>(standardStatusNames);

/** Has everything below call the statuses as the desk does. */
export function StatusNamesOfDesk({
  names,
  children,
}: {
  names: StatusNames;
  children: ReactNode;
}) {
  return <StatusNamesContext value={names}>{children}</StatusNamesContext>;
}

/** What the desk of this page calls the statuses. */
export function useStatusNames(): StatusNames {
  return use(StatusNamesContext);
}

/** A status as it stands inside a sentence. */
export function StatusWord({ status }: { status: ClaimStatus }) {
  return inSentence(useStatusNames()[status]);
}
