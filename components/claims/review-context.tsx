'use client';

import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { KeysStore } from '@/components/keys/keys-store';
import type { ArticleView } from '@/lib/articles/schema';
import type { ChecklistView } from '@/lib/checklists/schema';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import type { Severities } from '@/lib/gate/severities';
import type { VerdictValue } from '@/prisma/generated/enums';
import type { ReviewActions } from './review-actions';
import type { ReviewState } from './review-state';
import type { ReviewStore } from './review-store';

/** What every part of the review desk works with; none of it changes while the page is open. */
export type Review = {
  store: ReviewStore;
  actions: ReviewActions;
  keys: KeysStore;
  article: Omit<ArticleView, 'claims' | 'counts'>;
  actor: Actor;
  policy: ReviewPolicy;
};

/** What the desk asks of its reviewers. */
export type ReviewPolicy = {
  checklists: readonly ChecklistView[];
  rationaleRequiredFor: readonly VerdictValue[];
  /** How many people may take one article. */
  reviewersPerArticle: number;
  /** How strict its gate is. */
  severities: Severities;
};

export const ReviewContext = createContext<Review | null>(null);

/** The desk this component is part of. */
export function useDesk(): Review {
  const review = use(ReviewContext);
  if (!review) throw new Error('This component belongs inside a review desk.');
  return review;
}

/** A part of the desk's state. Drawn anew only when `read` gives something else than before. */
export function useReview<T>(read: (state: ReviewState) => T): T {
  const { store } = useDesk();
  return useSyncExternalStore(
    store.subscribe,
    () => read(store.get()),
    () => read(store.first),
  );
}

/**
 * A part of the desk's state that concerns one claim. Only what changes that
 * claim is listened to, so that thousands of claims may each draw themselves.
 */
export function useReviewOf<T>(claimId: string, read: (state: ReviewState) => T): T {
  const { store } = useDesk();
  const follow = useCallback(
    (listener: () => void) => store.follow(claimId, listener),
    [store, claimId],
  );
  return useSyncExternalStore(
    follow,
    () => read(store.get()),
    () => read(store.first),
  );
}

/** The claim that is open, or undefined. */
export function useSelectedClaim(): ClaimView | undefined {
  return useReview(({ claims, selectedId }) =>
    selectedId === null ? undefined : claims.get(selectedId),
  );
}
