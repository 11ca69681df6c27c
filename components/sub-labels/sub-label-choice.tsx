'use client';

import { clsx } from 'clsx';
import { useDesk } from '@/components/claims/review-context';
import { useSubLabels } from '@/components/ui/status/status-names';
import { countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';

/** What the reviewer's own verdict may be said to be more exactly; nothing where the desk has no word for it. */
export function SubLabelChoice({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const labels = useSubLabels();
  const mine = countingVerdictBy(actor.userId, claim);
  if (!mine) return null;
  const offered = labels.filter(
    ({ id, verdict, retired }) => verdict === mine.value && (!retired || id === mine.subLabel),
  );
  if (offered.length === 0) return null;
  return (
    <fieldset className={clsx(`status-${statuses[mine.value].slug}`, 'flex flex-wrap gap-1')}>
      <legend className="sr-only">More exactly</legend>
      {offered.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === mine.subLabel}
          onClick={() => actions.chooseSubLabel(id === mine.subLabel ? null : id)}
          className="min-h-8 max-w-full rounded-full border border-edge px-3 text-status wrap-anywhere hover:bg-status-tint aria-pressed:border-status aria-pressed:bg-status-tint aria-pressed:font-semibold pointer-coarse:min-h-11"
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
