import { z } from 'zod';

/** An entry of a claim's ledger as far as it tells what was decided, or what that was about. */
export const decisionEntry = z.object({
  event: z.enum(['VERDICT_GIVEN', 'VERDICT_WITHDRAWN', 'RULING_MADE', 'CLAIM_REANCHORED']),
  /** Whether it is of whoever marks now. */
  isOwn: z.boolean(),
  /** The verdict, where it is one that was withdrawn. */
  before: z.unknown(),
});

export type DecisionEntry = z.infer<typeof decisionEntry>;

/** What the ledger keeps of the verdict that they withdrew last; null where they never did, or on other words. */
export function withdrawnLast(entries: readonly DecisionEntry[]): unknown {
  // Given on words of an earlier text, whose numbers may be those of others now.
  const text = entries.findLastIndex(({ event }) => event === 'CLAIM_REANCHORED');
  const onThisText = entries.slice(text + 1);
  const last = onThisText.findLast((entry) => entry.isOwn && entry.event === 'VERDICT_WITHDRAWN');
  return last?.before ?? null;
}

/** Whether anybody else has ever given a verdict or ruled, also where that was taken back. */
export const othersHaveDecided = (entries: readonly DecisionEntry[]): boolean =>
  entries.some(
    ({ event, isOwn }) => !isOwn && (event === 'VERDICT_GIVEN' || event === 'RULING_MADE'),
  );
