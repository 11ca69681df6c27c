import type { KeysStore } from '@/components/keys/keys-store';
import type { Outbox } from '@/components/outbox/outbox';
import {
  type Begun,
  begunWith,
  type ClaimChange,
  otherOf,
  rowOf,
  verdictBy,
  versionBegunWith,
  versionSeen,
} from '@/lib/changes/change';
import { describeChange } from '@/lib/changes/describe-change';
import { inverseChange } from '@/lib/changes/inverse-change';
import { type Reader, showsClaim } from '@/lib/claims/filter';
import { findNext } from '@/lib/claims/neighbours';
import type { ClaimView } from '@/lib/claims/schema';
import type { NamingText } from '@/lib/claims/source-of';
import type { StatusNames } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import { showKey } from '@/lib/keys/show-key';
import type { Queue } from '@/lib/outbox/entry';
import { lockOf } from '@/lib/stages/stages';
import { keepDraft } from '../card/drafts';
import type { Notice } from '../review-state';
import type { ReviewStore } from '../review-store';
import type { UndoHistory } from '../undo-history';

/** What every action works with: the claim that is open, and the ways to change it and to say so. */
export class Work {
  constructor(
    readonly store: ReviewStore,
    readonly outbox: Outbox,
    readonly actor: Pick<Actor, 'userId' | 'role' | 'blind' | 'quorum'>,
    readonly revision: NamingText,
    readonly history: UndoHistory,
    readonly keys: Pick<KeysStore, 'active'>,
    /** What the desk calls the statuses. */
    readonly names: StatusNames,
  ) {}

  get text(): string {
    return this.revision.text;
  }

  selected(): ClaimView | undefined {
    const { claims, selectedId } = this.store.get();
    return selectedId === null ? undefined : claims.get(selectedId);
  }

  /**
   * The claim that is open, if work on it can begin; where it cannot, a line says why. What was
   * begun before the article was signed off or published goes out all the same: the server refuses
   * it, and it is kept and shown.
   */
  workable({ whileLocked = false } = {}): ClaimView | undefined {
    const claim = this.selected();
    if (!whileLocked && this.isLocked()) return undefined;
    if (claim && !claim.dropped) return claim;
    const next = this.keys.active()['next-claim'];
    const how = next === null ? 'click its words' : `press ${showKey(next)}, or click its words`;
    this.note(
      claim
        ? 'This was dropped as no claim. Bring it back first.'
        : `Choose a claim first: ${how}.`,
    );
    return undefined;
  }

  /** Whether the article has come to where its claims cannot change; then a line says why. */
  isLocked(): boolean {
    const lock = lockOf(this.store.get().workflow.stage);
    if (lock) this.note(lock);
    return lock !== null;
  }

  /** Makes a change that can be undone. `begun` is what the writer of a form began with. */
  change(claim: ClaimView, change: ClaimChange, begun?: Begun): void {
    const text = describeChange(change, this.name(claim.id), this.names);
    const { userId } = this.actor;
    const other = this.otherIn(change);
    const inverse = inverseChange(claim, change, userId, other);
    const seen = begun
      ? versionBegunWith(begun, claim, change, userId)
      : versionSeen(claim, change, userId);
    this.outbox.add(claim.id, change, seen, other?.version);
    this.remember(claim.id, inverse, text);
  }

  /** The second claim that a change is about, where there is one. */
  otherIn(change: ClaimChange): ClaimView | undefined {
    const id = otherOf(change);
    return id === null ? undefined : this.store.get().claims.get(id);
  }

  /** Makes a change and leaves it to the caller whether it can be undone. */
  enqueue(claimId: string, change: ClaimChange): void {
    const claim = this.store.get().claims.get(claimId);
    this.outbox.add(claimId, change, versionSeen(claim, change, this.actor.userId));
  }

  /**
   * Shows what was done, and keeps how to take it back; null where there is no way back. `from` is the
   * claim to go back to where that takes this one away.
   */
  remember(claimId: string, inverse: ClaimChange | null, text: string, from?: string | null): void {
    const claim = this.store.get().claims.get(claimId);
    if (inverse && claim) {
      const begun = begunWith(claim, rowOf(inverse), this.actor.userId);
      this.history.add({ claimId, change: inverse, text, begun, from });
    }
    this.store.set({ notice: { text, offers: inverse && 'undo' }, said: `${text}.` });
  }

  /** What was written with a verdict stays with its writer when the verdict goes. */
  keepRationale(claim: ClaimView): void {
    const { userId } = this.actor;
    const written = verdictBy(userId, claim)?.rationale;
    if (written) keepDraft(userId, `${claim.id}:rationale`, written);
  }

  /** Shows a line to everybody. */
  note(text: string, offers: Notice['offers'] = null): void {
    this.store.set({ notice: { text, offers }, said: text });
  }

  /** Tells a screen reader alone, where the page shows the same by itself. */
  say(said: string): void {
    this.store.set({ said });
  }

  name(id: string): string {
    const number = this.store.get().numbers.get(id);
    return number === undefined ? 'a claim' : `claim ${number}`;
  }

  /** The claim that is listed after one, or before it where it is the last. */
  neighbour(id: string): string | null {
    const { standing } = this.store.get();
    const { shows } = this;
    return findNext(standing, id, { shows }) ?? findNext(standing, id, { step: -1, shows });
  }

  private reader(queue: Queue): Reader {
    return { userId: this.actor.userId, revision: this.revision, queue, now: Date.now() };
  }

  /** Whether the filter shows a claim. */
  readonly shows = (id: string): boolean => {
    const { claims, filter, queue } = this.store.get();
    const claim = claims.get(id);
    return claim !== undefined && showsClaim(filter, claim, this.reader(queue));
  };
}
