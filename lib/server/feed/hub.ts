import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { mostReplayed } from '@/lib/feed/schema';
import { env } from '../env';
import { HeardEntries } from './heard-entries';
import { LedgerTail, type Written } from './ledger-tail';
import { Listener } from './listener';

const place = z.object({ deskId: z.string(), articleId: z.string() });

/** Somebody who reads a feed in this process. */
export type Subscriber = {
  readonly deskId: string;
  readonly userId: string;
  /** Entries were written on the desk. */
  hear(entries: HeardEntries): void;
  /** Somebody came to an article of the desk, went on in it or left. */
  hearPresence(articleId: string): void;
  /** Entries may have been written unheard. */
  miss(): void;
  /** It is time to look whether the reader may still read, and is still there. */
  beat(): void;
  /** The process stops. */
  end(): void;
};

/**
 * How often the readers are looked after, in ms: so long, at most, reads on who may no more, and is
 * unheard of what a process has written that was ended before it could say so.
 */
const beatMs = 5000;
/** In so many turns, so that not all readers of a process are looked up at once. */
const turns = 20;

/** The least time between two looks at the ledger, in ms: what is written meanwhile is told together. */
const betweenMs = 100;

/** How many feeds one person may have open in a process: their browsers share one each. */
export const mostFeeds = 64;

/** All who read feeds in this process, and the one connection on which it hears for them. */
export class Hub {
  /** The readers, each with the turn at which they are looked after. */
  private readonly subscribers = new Map<Subscriber, number>();
  private turn = 0;
  private listener: Listener | null = null;
  private beating: ReturnType<typeof setInterval> | undefined;
  private readonly tail = new LedgerTail();
  /** Readers who begin once the ledger has been looked at: they look then for what was before. */
  private readonly waiting = new Set<Subscriber>();
  /** Whether it is known that the connection listens, or that it cannot for now. */
  private tried = false;
  private looking = false;
  private lookAgain = false;
  private closed = false;

  constructor(private readonly url: string) {}

  /** How many feeds of this person are open here. */
  countOf(userId: string): number {
    return [...this.subscribers.keys()].filter((subscriber) => subscriber.userId === userId).length;
  }

  /**
   * Takes a reader in, who is to look for what was missed as soon as the rest
   * is heard, and answers with how to leave. Once the process stops, nobody is
   * let in.
   */
  join(subscriber: Subscriber): () => void {
    if (this.closed) {
      subscriber.end();
      return () => {};
    }
    this.subscribers.set(subscriber, this.subscribers.size % turns);
    this.waiting.add(subscriber);
    this.start();
    void this.look();
    return () => {
      this.subscribers.delete(subscriber);
      this.waiting.delete(subscriber);
    };
  }

  /** Ends every feed and the connection behind them. */
  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.beating);
    for (const subscriber of this.subscribers.keys()) subscriber.end();
    this.subscribers.clear();
    this.waiting.clear();
    await this.listener?.close();
  }

  private start(): void {
    if (this.listener) return;
    this.listener = new Listener(this.url, ['ledger_grows', 'presence'], {
      onNotice: (channel, payload) => {
        if (channel === 'presence') this.hearPresence(payload);
        else void this.look();
      },
      onListening: () => this.beginAll(),
      onLost: () => this.beginAll(),
    });
    this.beating = setInterval(() => {
      this.turn = (this.turn + 1) % turns;
      if (this.turn === 0) void this.look();
      for (const [subscriber, turn] of this.subscribers) {
        if (turn === this.turn) subscriber.beat();
      }
    }, beatMs / turns);
    this.beating.unref();
  }

  /** Who comes to an article stands in no ledger, so nobody begins before it can be heard. */
  private beginAll(): void {
    this.tried = true;
    void this.look();
  }

  /**
   * Tells of what the ledger has more than at the last look: one look at a time, and one more for all
   * who ask meanwhile.
   */
  private async look(): Promise<void> {
    this.lookAgain = true;
    if (this.looking) return;
    this.looking = true;
    try {
      while (this.lookAgain && this.subscribers.size > 0) {
        this.lookAgain = false;
        const begin = new Set(this.tried ? this.waiting : []);
        const written = await this.tail.look(Date.now());
        this.hear(written ?? []);
        for (const subscriber of begin) this.waiting.delete(subscriber);
        for (const subscriber of written === null ? this.followers() : begin) subscriber.miss();
        // Who has just come waits for nothing.
        if (begin.size === 0 && this.waiting.size === 0) await setTimeout(betweenMs);
      }
    } catch (error) {
      // Most likely the database is away. The next look finds what this one has not.
      if (!this.closed) {
        process.stderr.write(`The ledger could not be looked at: ${String(error)}\n`);
      }
    } finally {
      this.looking = false;
    }
  }

  /** Those who have begun. */
  private followers(): Subscriber[] {
    return [...this.subscribers.keys()].filter((subscriber) => !this.waiting.has(subscriber));
  }

  private hear(written: readonly Written[]): void {
    const followers = this.followers();
    // First what may cost somebody what they read, so that they are told nothing more as who they were:
    // what people do to their own account or to the desk.
    for (const { deskId, actorId } of written.filter(({ articleId }) => articleId === null)) {
      for (const subscriber of followers) {
        if (deskId === null ? subscriber.userId === actorId : subscriber.deskId === deskId)
          subscriber.beat();
      }
    }
    const told = written.filter(({ articleId }) => articleId !== null);
    for (const deskId of new Set(told.map((entry) => entry.deskId))) {
      const ids = told.filter((entry) => entry.deskId === deskId).map(({ id }) => id);
      const heard = new HeardEntries(ids);
      for (const subscriber of followers.filter((follower) => follower.deskId === deskId)) {
        if (ids.length > mostReplayed) subscriber.miss();
        else subscriber.hear(heard);
      }
    }
  }

  private hearPresence(payload: string): void {
    const { deskId, articleId } = place.parse(JSON.parse(payload));
    for (const subscriber of this.subscribers.keys()) {
      if (subscriber.deskId === deskId) subscriber.hearPresence(articleId);
    }
  }
}

// It hangs on globalThis because the launcher, which closes it, and the pages, which use it, each
// load a copy of this module.
const held: { claimdeskHub?: Hub } = globalThis as object;

/** The process's hub, made at the first use. */
export function hub(): Hub {
  held.claimdeskHub ??= new Hub(env().DATABASE_URL);
  return held.claimdeskHub;
}

/** Ends every feed of this process, after which its server can close. */
export async function closeHub(): Promise<void> {
  await held.claimdeskHub?.close();
}
