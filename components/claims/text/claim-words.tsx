'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { showsClaim } from '@/lib/claims/filter';
import { statuses } from '@/lib/claims/status';
import type { Carried } from '@/lib/layout/segments';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { useDesk, useReviewOf } from '../review-context';
import { useMarginNumber } from './use-margin-number';

/** Words that carry claims: one underline for each, in the shape and colour of its status. */
export function ClaimWords({
  claims,
  children,
}: {
  claims: readonly Carried[];
  children: ReactNode;
}) {
  const [outer, ...inner] = claims;
  if (!outer) return children;
  return (
    <OneClaim {...outer}>
      <ClaimWords claims={inner}>{children}</ClaimWords>
    </OneClaim>
  );
}

function OneClaim({ id, lane, children }: Carried & { children: ReactNode }) {
  const { actor, article } = useDesk();
  // A string, so that the words are drawn anew only when they look different.
  const look = useReviewOf(id, ({ claims, selectedId, filter, queue }) => {
    const claim = claims.get(id);
    if (!claim) return '';
    const reader = { userId: actor.userId, revision: article.revision, queue, now: Date.now() };
    return clsx(
      `mark-${statuses[claim.status].slug} status-${statuses[claim.status].slug}`,
      selectedId === id && 'is-selected',
      !showsClaim(filter, claim, reader) && 'is-passed-over',
    );
  });
  return (
    <span data-claim={id} className={clsx('claim-words', `lane-${lane}`, look)}>
      {children}
    </span>
  );
}

/**
 * The number of a claim, in the margin beside its first word. Its digits are
 * drawn from an attribute, so that the text of the article stays the text.
 */
export function ClaimNumber({ id }: { id: string }) {
  const number = useMarginNumber(id);
  // One string, as above.
  const shown = useReviewOf(id, ({ claims, selectedId }) => {
    const claim = claims.get(id);
    return claim ? `${claim.status} ${selectedId === id}` : '';
  });
  if (shown === '' || number === undefined) return null;
  const [status, selected] = shown.split(' ') as [ClaimStatus, string];
  return (
    <span
      aria-hidden="true"
      data-claim={id}
      data-number={number}
      className={clsx(
        'claim-number',
        `status-${statuses[status].slug}`,
        selected === 'true' && 'is-selected',
      )}
    >
      <StatusGlyph status={status} className="size-3!" />
    </span>
  );
}
