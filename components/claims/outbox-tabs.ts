import type { ClaimView } from '@/lib/claims/schema';
import type { QueueStep } from '@/lib/outbox/queue';
import type { Trouble } from '@/lib/outbox/save-state';

/**
 * What the tabs of one person on one article tell each other. The one that
 * leads sends for all; where several do, a change sent twice is stored once.
 */
export type TabMessage =
  | { kind: 'step'; step: QueueStep }
  | {
      kind: 'answer';
      step: QueueStep;
      claims: readonly ClaimView[];
      claimIds: readonly string[];
      at: number;
    }
  | { kind: 'trouble'; trouble: Trouble | null }
  /** A tab has just opened and does not know yet how things stand. */
  | { kind: 'joined' }
  | { kind: 'retry' };
