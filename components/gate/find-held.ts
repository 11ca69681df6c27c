import type { Review } from '@/components/claims/review-context';
import type { StatusNames } from '@/lib/claims/status-names';
import { type Reason, unsettled } from '@/lib/gate/reason';

/**
 * The reasons for which the gate holds the article as the page shows it. None where its rules cannot
 * be fetched: a step needs the server, which answers with the reasons too.
 */
export async function findHeld(
  { store, policy }: Pick<Review, 'store' | 'policy'>,
  names: StatusNames,
): Promise<readonly Reason[]> {
  const file = await import('@/lib/gate/find-reasons').catch(() => null);
  if (!file) return [];
  const { claims, standing, workflow } = store.get();
  const shown = standing.flatMap((id) => claims.get(id) ?? []);
  const reasons = file.findReasons(shown, { ...policy, now: Date.now(), names });
  return unsettled(reasons, workflow.override);
}
