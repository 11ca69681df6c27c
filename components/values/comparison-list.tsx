'use client';

import Link from 'next/link';
import { useDesk, useReview } from '@/components/claims/review-context';
import { StatusMark } from '@/components/ui/status/status-mark';
import { formatDay } from '@/components/ui/time/time-format';
import type { ClaimView } from '@/lib/claims/schema';
import { makesClaim } from '@/lib/outbox/entry';
import { describeValue } from '@/lib/values/describe-value';
import type { Comparison, Relation } from '@/lib/values/schema';
import { useComparisons } from './use-comparisons';

const relations: Record<Relation, string> = {
  same: 'the same',
  compatible: 'both may hold',
  different: 'differs',
};

/** What other articles of the desk say of the same; nothing where none does. */
export function ComparisonList({ claim }: { claim: ClaimView }) {
  const { actor } = useDesk();
  const words = claim.ranges.map(({ start, end }) => `${start}-${end}`).join(' ');
  const isStored = useReview(({ queue }) => !queue.some((entry) => makesClaim(entry, claim.id)));
  const claimId = isStored ? claim.id : null;
  const comparisons = useComparisons(actor.deskSlug, claimId, `${words} ${claim.version}`);
  if (comparisons?.length === 0) return null;
  return (
    <section aria-label="Other articles on the same" className="flex flex-col gap-2">
      <h3 className="font-semibold">Other articles on the same</h3>
      {comparisons === null ? (
        <p className="text-muted">They could not be looked up. Open the claim again to try anew.</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {comparisons.map((comparison) => (
            <li key={comparison.claim.id}>
              <ComparisonItem comparison={comparison} deskSlug={actor.deskSlug} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ComparisonItem({ comparison, deskSlug }: { comparison: Comparison; deskSlug: string }) {
  const { claim, article, other, relation } = comparison;
  return (
    <div className="flex flex-col gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{describeValue(other)}</span>
        <span className={relation === 'different' ? undefined : 'text-muted'}>
          {relations[relation]}
        </span>
        <span className="ml-auto">
          <StatusMark status={claim.status} />
        </span>
      </p>
      <Link
        href={`/desks/${deskSlug}/articles/${article.id}?claim=${claim.id}`}
        className="foreign font-serif text-base text-accent hover:underline"
      >
        {claim.wording}
      </Link>
      <p className="text-muted text-xs">
        <bdi>{article.title}</bdi>
        {article.publishedOn && `, ${formatDay(article.publishedOn)}`}
      </p>
    </div>
  );
}
