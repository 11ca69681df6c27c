import { v7 as uuid } from 'uuid';
import { Unreachable } from '@/components/call-api';
import { joinTabs, type Tabs } from '@/components/join-tabs';
import { afterPaint } from '@/components/ui/after-paint';
import { Problem } from '@/lib/api/problem';
import { type ClaimChange, otherOf } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { backoffMs } from '@/lib/outbox/backoff';
import type { Entry, Queue } from '@/lib/outbox/entry';
import {
  acknowledge,
  enqueue,
  giveUp,
  keepMine,
  type QueueStep,
  sendable,
  takeStep,
  update,
} from '@/lib/outbox/queue';
import type { Trouble } from '@/lib/outbox/save-state';
import { forgetEntry, keepEntry, outboxName, readEntries } from './outbox-storage';
import type { Answer, TabMessage } from './outbox-tabs';
import type { ArticleAddress } from './read-claims';
import { send } from './send';
import { whoIsSignedIn } from './who-is-signed-in';

/** What the outbox tells the page. */
export type OutboxEvents = {
  /** The queue, or what stands in its way, is another now. */
  onQueue: (queue: Queue, trouble: Trouble | null) => void;
  /** The server has stored a change to claims. */
  onAnswer: (answer: Answer) => void;
  /** The server has shown a claim newer than ours. */
  onNewer: (claim: ClaimView) => void;
};

const mostAtOnce = 3;
const recheckMs = 15_000;

/**
 * Keeps changes on the device until the server has acknowledged them, and sends
 * them: each claim's one after another, again and again where the server can't
 * be reached, and only as the person who made them.
 */
export class Outbox {
  queue: Queue = [];
  trouble: Trouble | null = null;
  private readonly name: string;
  private readonly busyClaims = new Set<string>();
  private readonly failures = new Map<string, { count: number; until: number }>();
  private tabs: Tabs<TabMessage> | null = null;
  private leading = false;
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
    this.name = outboxName(userId, address.articleId);
  }

  /** Takes up what is kept on the device and begins to send. Answers with how to stop. */
  start(): () => void {
    this.take({ put: this.keptEntries(), removed: [] }, { keep: false });
    this.tabs = joinTabs<TabMessage>(this.name, {
      hear: (message) => this.hear(message),
      lead: () => {
        this.leading = true;
        // What a tab that has closed meanwhile left behind.
        this.take({ put: this.keptEntries(), removed: [] }, { keep: false });
        this.pump();
      },
    });
    if (!this.leading) this.tabs.tell({ kind: 'joined' });
    const wake = () => {
      if (document.visibilityState !== 'visible') return;
      this.mustAsk = true;
      this.retryNow();
    };
    addEventListener('online', wake);
    addEventListener('focus', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      removeEventListener('online', wake);
      removeEventListener('focus', wake);
      document.removeEventListener('visibilitychange', wake);
      clearTimeout(this.timer);
      this.leading = false;
      this.tabs?.leave();
      this.tabs = null;
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
    this.take(enqueue(this.queue, entry, { mayMerge: this.leading }));
    // It is kept on the device by now: what is sent waits until it can be seen, and never the reverse.
    afterPaint(() => this.pump());
  }

  private stateOf(change: ClaimChange): Entry['state'] {
    return { kind: this.lacksRationale(change) ? 'needs-rationale' : 'waiting' };
  }

  /** What is kept on the device. The desk may have stopped asking for a rationale since. */
  private keptEntries(): Entry[] {
    return readEntries(this.name).map((entry) =>
      entry.state.kind === 'needs-rationale'
        ? { ...entry, state: this.stateOf(entry.change) }
        : entry,
    );
  }

  /** Sends a change again that met a newer row, or was refused. */
  keep(id: string): void {
    const entry = this.queue.find((item) => item.id === id);
    this.take(
      entry?.state.kind === 'stale'
        ? keepMine(this.queue, id, this.userId)
        : update(this.queue, id, { state: { kind: 'waiting' } }),
    );
    this.pump();
  }

  giveUp(id: string): void {
    this.take(giveUp(this.queue, id));
    this.pump();
  }

  /** Sends at once what was waiting for its next attempt. */
  retryNow(): void {
    this.failures.clear();
    if (!this.leading) this.tabs?.tell({ kind: 'retry' });
    this.pump();
  }

  private take(step: QueueStep, { keep = true, tell = true } = {}): void {
    if (step.put.length + step.removed.length === 0) return;
    this.queue = takeStep(this.queue, step);
    if (keep) {
      for (const id of step.removed) forgetEntry(this.name, id);
      const kept = step.put.map((entry) => keepEntry(this.name, entry));
      if (kept.includes(false)) this.trouble = 'device-full';
      if (tell) this.tabs?.tell({ kind: 'step', step });
    }
    this.events.onQueue(this.queue, this.trouble);
  }

  private hear(message: TabMessage): void {
    if (message.kind === 'retry') this.retryNow();
    else if (message.kind === 'joined') this.tellTrouble();
    else if (message.kind === 'trouble') this.setTrouble(message.trouble);
    else {
      if (message.kind === 'answer') {
        // What the server answers it can do again.
        this.trouble = null;
        this.events.onAnswer(message.answer);
      }
      this.take(message.step, { keep: false });
      this.pump();
    }
  }

  private setTrouble(trouble: Trouble | null): void {
    if (this.trouble === trouble) return;
    this.trouble = trouble;
    this.tellTrouble();
    this.events.onQueue(this.queue, trouble);
  }

  private tellTrouble(): void {
    if (this.leading) this.tabs?.tell({ kind: 'trouble', trouble: this.trouble });
  }

  private pump(): void {
    if (!this.leading || this.asking || this.queue.length === 0) return;
    if (this.mustAsk) {
      void this.ask();
      return;
    }
    const now = Date.now();
    const waits: number[] = [];
    for (const entry of sendable(this.queue, { busyClaims: this.busyClaims })) {
      const until = this.failures.get(entry.id)?.until ?? 0;
      if (until > now) waits.push(until - now);
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
      this.setTrouble(null);
      this.pump();
      return;
    }
    if (userId === undefined) this.setTrouble('offline');
    else this.setTrouble(userId === null ? 'signed-out' : 'other-user');
    this.pumpAfter(userId === undefined ? backoffMs(3) : recheckMs);
  }

  private async send(entry: Entry): Promise<void> {
    const claimIds = claimsOf(entry);
    for (const id of claimIds) this.busyClaims.add(id);
    this.take(update(this.queue, entry.id, { attempts: entry.attempts + 1 }));
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
    const answer = { entryId: entry.id, claimIds: claimsOf(entry), claims, at: Date.now() };
    const step = acknowledge(this.queue, entry.id, claims, this.userId);
    this.failures.delete(entry.id);
    this.trouble = null;
    this.events.onAnswer(answer);
    this.take(step, { tell: false });
    this.tabs?.tell({ kind: 'answer', step, answer });
  }

  private fail(entry: Entry, error: unknown): void {
    if (error instanceof Problem && error.kind === 'not-signed-in') {
      this.mustAsk = true;
      this.setTrouble('signed-out');
      return;
    }
    if (error instanceof Problem && error.kind === 'no-desk') {
      this.failures.set(entry.id, { count: 1, until: Date.now() + recheckMs });
      this.setTrouble('no-member');
      return;
    }
    const passing =
      !(error instanceof Problem) ||
      error.kind === 'internal' ||
      error.kind === 'disk-full' ||
      error.kind === 'unavailable' ||
      error.kind === 'too-many-requests';
    if (passing) {
      const count = (this.failures.get(entry.id)?.count ?? 0) + 1;
      const asked = error instanceof Problem ? (error.extensions.retryAfterSeconds ?? 0) * 1000 : 0;
      this.failures.set(entry.id, { count, until: Date.now() + Math.max(backoffMs(count), asked) });
      const isFull = error instanceof Problem && error.kind === 'disk-full';
      this.setTrouble(error instanceof Unreachable ? 'offline' : isFull ? 'disk-full' : 'server');
      return;
    }
    const current = error.extensions.current;
    if (error.kind === 'stale-version' && isClaim(current)) {
      // The entry first: a claim that was dropped stays open for the sake of what is held up.
      this.take(update(this.queue, entry.id, { state: { kind: 'stale', current } }));
      this.events.onNewer(current);
      return;
    }
    this.take(update(this.queue, entry.id, { state: { kind: 'refused', detail: error.detail } }));
  }
}

/** The claims that an entry writes to. */
const claimsOf = ({ claimId, change }: Entry): string[] => {
  const other = otherOf(change);
  return other === null ? [claimId] : [claimId, other];
};

const isClaim = (value: unknown): value is ClaimView =>
  typeof value === 'object' && value !== null && 'verdicts' in value && 'evidence' in value;
