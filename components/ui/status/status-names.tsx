'use client';

import { createContext, type ReactNode, use } from 'react';
import { inSentence, type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import type { SubLabel } from '@/lib/sub-labels/schema';
import type { ClaimStatus } from '@/prisma/generated/enums';

const StatusNamesContext = createContext<StatusNames>(standardStatusNames);

const SubLabelsContext = createContext<readonly SubLabel[]>([]);

/** Has everything below call the statuses as the desk does, and know its sub-labels. */
export function StatusNamesOfDesk({
  names,
  subLabels,
  children,
}: {
  names: StatusNames;
  subLabels: readonly SubLabel[];
  children: ReactNode;
}) {
  return (
    <StatusNamesContext value={names}>
      <SubLabelsContext value={subLabels}>{children}</SubLabelsContext>
    </StatusNamesContext>
  );
}

/** What the desk of this page calls the statuses. */
export function useStatusNames(): StatusNames {
  return use(StatusNamesContext);
}

/** What the verdicts of this desk can be said to be more exactly, retired sub-labels too. */
export function useSubLabels(): readonly SubLabel[] {
  return use(SubLabelsContext);
}

/** A status as it stands inside a sentence. */
export function StatusWord({ status }: { status: ClaimStatus }) {
  return inSentence(useStatusNames()[status]);
}
