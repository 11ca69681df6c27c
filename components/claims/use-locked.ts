'use client';

import { lockOf } from '@/lib/stages/stages';
import { useReview } from './review-context';

/**
 * Whether the claims cannot change as things stand, because the article is signed off or published.
 * What changes them is not offered then; what somebody has begun to write stays open.
 */
export const useLocked = (): boolean =>
  useReview(({ workflow }) => lockOf(workflow.stage) !== null);
