import type { ClaimView } from '@/lib/claims/schema';
import type { QueueStep } from '@/lib/outbox/queue';
import type { Trouble } from '@/lib/outbox/save-state';

/** The server has stored an entry. */
export type Answer = {
  entryId: string;
  /** The claims that the entry wrote to. */
  claimIds: readonly string[];
  /** The claims as they then stood. */
  claims: readonly ClaimView[];
  /** The instant, in ms since 1970. */
  at: number;
};

/**
 * What the tabs of one person on one article tell each other. The one that
 * leads sends for all; where several do, a change sent twice is stored once.
 */
export type TabMessage =
  | { kind: 'step'; step: QueueStep }
  | { kind: 'answer'; step: QueueStep; answer: Answer }
  | { kind: 'trouble'; trouble: Trouble | null }
  /** A tab has just opened and does not know yet how things stand. */
  | { kind: 'joined' }
  | { kind: 'retry' };
