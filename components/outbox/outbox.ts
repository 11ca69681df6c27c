import { v7 as uuid } from 'uuid';
import { Unreachable } from '@/components/call-api';
import { afterPaint } from '@/components/ui/after-paint';
import { Problem } from '@/lib/api/problem';
import { type ClaimChange, otherOf } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { backoffMs } from '@/lib/outbox/backoff';
import type { Entry } from '@/lib/outbox/entry';
import { type Failure, failureOf } from '@/lib/outbox/failure';
import { acknowledge, enqueue, giveUp, keepMine, sendable, update } from '@/lib/outbox/queue';
import { onWake } from './on-wake';
import { outboxName } from './outbox-storage';
import type { ArticleAddress } from './read-claims';
import { Retries } from './retries';
import { send } from './send';
import { type OutboxEvents, SharedQueue } from './shared-queue';
import { whoIsSignedIn } from './who-is-signed-in';

const mostAtOnce = 3;
const recheckMs = 15_000;

/**
 * Keeps changes on the device until the server has acknowledged them, and sends
 * them: each claim's one after another, again and again where the server can't
 * be reached, and only as the person who made them.
 */
export class Outbox {
  private readonly queue: SharedQueue;
  private readonly busyClaims = new Set<string>();
  private readonly retries = new Retries();
  private mustAsk = false;
  private asking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** The article, and the number of the text of it that the page shows. */
    private readonly address: ArticleAddress & { revision: number },
    private readonly userId: string,
    private readonly events: OutboxEvents,
    /** Whether a change has to wait for a rationale that the desk asks for. */
    private readonly lacksRationale: (change: ClaimChange) => boolean,
  ) {
    this.queue = new SharedQueue(outboxName(userId, address.articleId), events, {
      onTurn: () => this.pump(),
      onRetry: () => this.retryNow(),
      // The desk may have stopped asking for a rationale since.
      takeUp: (entry) =>
        entry.state.kind === 'needs-rationale'
          ? { ...entry, state: this.stateOf(entry.change) }
          : entry,
    });
  }

  /** Takes up what is kept on the device and begins to send. Answers with how to stop. */
  start(): () => void {
    this.queue.join();
    const unhear = onWake(() => {
      this.mustAsk = true;
      this.retryNow();
    });
    return () => {
      unhear();
      clearTimeout(this.timer);
      this.queue.leave();
    };
  }

  /**
   * Takes a change in. `seen` is the version of its row that the person saw, `seenOther` that of
   * the other claim where it is about two.
   */
  add(claimId: string, change: ClaimChange, seen: number | null, seenOther?: number | null): void {
    const entry: Entry = {
      id: uuid(),
      claimId,
      change,
      seen,
      ...(seenOther !== undefined && { seenOther }),
      revision: this.address.revision,
      at: new Date().toISOString(),
      attempts: 0,
      state: this.stateOf(change),
    };
    this.queue.take(enqueue(this.queue.entries, entry, { mayMerge: this.queue.isLeading }));
    // It is kept on the device by now: what is sent waits until it can be seen, and never the reverse.
    afterPaint(() => this.pump());
  }

  private stateOf(change: ClaimChange): Entry['state'] {
    return { kind: this.lacksRationale(change) ? 'needs-rationale' : 'waiting' };
  }

  /** Sends a change again that met a newer row, as it is or as `change`, or one that was refused. */
  keep(id: string, change?: ClaimChange): void {
    const entry = this.queue.entries.find((item) => item.id === id);
    this.queue.take(
      entry?.state.kind === 'stale'
        ? keepMine(this.queue.entries, id, this.userId, change)
        : update(this.queue.entries, id, { state: { kind: 'waiting' } }),
    );
    this.pump();
  }

  giveUp(id: string): void {
    this.queue.take(giveUp(this.queue.entries, id));
    this.pump();
  }

  /** Sends at once what was waiting for its next attempt. */
  retryNow(): void {
    this.retries.forgetAll();
    this.queue.askForRetry();
    this.pump();
  }

  private pump(): void {
    if (!this.queue.isLeading || this.asking || this.queue.entries.length === 0) return;
    if (this.mustAsk) {
      void this.ask();
      return;
    }
    const now = Date.now();
    const waits: number[] = [];
    for (const entry of sendable(this.queue.entries, { busyClaims: this.busyClaims })) {
      const wait = this.retries.waitOf(entry.id, now);
      if (wait > 0) waits.push(wait);
      else if (this.busyClaims.size < mostAtOnce) void this.send(entry);
    }
    if (waits.length > 0) this.pumpAfter(Math.min(...waits));
  }

  private pumpAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.pump(), ms);
  }

  /** Makes sure that the changes go out under the name of whoever made them. */
  private async ask(): Promise<void> {
    this.asking = true;
    const userId = await whoIsSignedIn().catch(() => undefined);
    this.asking = false;
    this.mustAsk = userId !== this.userId;
    if (userId === this.userId) {
      this.queue.setTrouble(null);
      this.pump();
      return;
    }
    if (userId === undefined) this.queue.setTrouble('offline');
    else this.queue.setTrouble(userId === null ? 'signed-out' : 'other-user');
    this.pumpAfter(userId === undefined ? backoffMs(3) : recheckMs);
  }

  private async send(entry: Entry): Promise<void> {
    const claimIds = claimsOf(entry);
    for (const id of claimIds) this.busyClaims.add(id);
    this.queue.take(update(this.queue.entries, entry.id, { attempts: entry.attempts + 1 }));
    try {
      const claims = await send({ ...this.address, userId: this.userId }, entry);
      this.acknowledge(entry, claims);
    } catch (error) {
      this.fail(entry, error);
    } finally {
      for (const id of claimIds) this.busyClaims.delete(id);
      this.pump();
    }
  }

  private acknowledge(entry: Entry, claims: readonly ClaimView[]): void {
    this.retries.forget(entry.id);
    this.queue.takeAnswer(acknowledge(this.queue.entries, entry.id, claims, this.userId), {
      entryId: entry.id,
      claimIds: claimsOf(entry),
      claims,
      at: Date.now(),
    });
  }

  private fail(entry: Entry, error: unknown): void {
    const failure = whatFailed(error);
    switch (failure.kind) {
      case 'signed-out':
        this.mustAsk = true;
        this.queue.setTrouble('signed-out');
        return;
      case 'no-member':
        this.retries.postpone(entry.id, Date.now(), recheckMs);
        this.queue.setTrouble('no-member');
        return;
      case 'passing':
        this.retries.fail(entry.id, Date.now(), failure.waitMs);
        this.queue.setTrouble(failure.trouble);
        return;
      case 'stale':
        // The entry first: a claim that was dropped stays open for the sake of what is held up.
        this.queue.take(update(this.queue.entries, entry.id, { state: failure }));
        this.events.onNewer(failure.current);
        return;
      case 'refused':
        this.queue.take(update(this.queue.entries, entry.id, { state: failure }));
    }
  }
}

/** The claims that an entry writes to. */
const claimsOf = ({ claimId, change }: Entry): string[] => {
  const other = otherOf(change);
  return other === null ? [claimId] : [claimId, other];
};

/** What kept a change from being stored. Whatever is no answer of the server passes. */
function whatFailed(error: unknown): Failure {
  if (error instanceof Problem) return failureOf(error);
  const trouble = error instanceof Unreachable ? 'offline' : 'server';
  return { kind: 'passing', trouble, waitMs: 0 };
}
