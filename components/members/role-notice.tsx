'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import { soon } from '@/components/ui/later';

const NewRole = soon(async () => (await import('./new-role')).NewRole);

/** Says that the person is something else on the desk now than when they opened the page, or nothing. */
export function RoleNotice() {
  const { actor } = useDesk();
  const role = useReview(({ roleNow, trouble }) =>
    trouble === 'no-member' ? 'no-member' : roleNow,
  );
  return role !== null && role !== actor.role && <NewRole role={role} />;
}
