import { type ClaimChange, otherOf } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';

/** A change that the server has not acknowledged yet. */
export type Entry = {
  /** A UUIDv7, so that entries sort by when they were made. */
  id: string;
  claimId: string;
  change: ClaimChange;
  /** The version of the row that its writer saw, null where there was none. */
  seen: number | null;
  /** The version of the other claim, where the change is about two and the other was there. */
  seenOther?: number | null;
  /** The number of the text that its writer saw; what waits from before this was kept has none. */
  revision?: number;
  /** The instant it was made, in UTC. */
  at: string;
  /** How often it was sent. Once sent it may be stored already, whatever came back. */
  attempts: number;
  state:
    | { kind: 'waiting' }
    /** The row had moved on: its writer has to choose. `current` is the claim as it then stood. */
    | { kind: 'stale'; current: ClaimView }
    /** The desk asks for a rationale that is not written yet: until it is, it goes nowhere. */
    | { kind: 'needs-rationale' }
    /** The server said no, with this sentence. Sending it again unchanged would not help. */
    | { kind: 'refused'; detail: string };
};

/** Whether an entry writes to a claim or to what hangs on it. */
export const isAboutClaim = ({ claimId, change }: Entry, id: string): boolean =>
  claimId === id || otherOf(change) === id;

/** Whether an entry makes a claim, which the server does not have before it has stored that. */
export const makesClaim = ({ claimId, change }: Entry, id: string): boolean =>
  change.kind === 'add-claim'
    ? claimId === id
    : (change.kind === 'split' || change.kind === 'take-reading') && change.otherId === id;

/** Whether an entry waits for its writer: it is stale, was refused, or needs a rationale. */
export const isHeldUp = ({ state }: Entry): boolean => state.kind !== 'waiting';

/** The entries of one article, oldest first. */
export type Queue = readonly Entry[];

/** Whether a verdict on a claim is kept back until its rationale is written. */
export const needsRationale = (queue: Queue, claimId: string): boolean =>
  queue.some((entry) => entry.claimId === claimId && entry.state.kind === 'needs-rationale');
