import { z } from 'zod';
import { env } from '../env';
import { LedgerTail, type Written } from './ledger-tail';
import { Listener } from './listener';

const place = z.object({ deskId: z.string(), articleId: z.string() });

/** Somebody who reads a feed in this process. */
export type Subscriber = {
  readonly deskId: string;
  readonly userId: string;
  /** An entry was written on the desk. */
  hear(entryId: string): void;
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

/** How many feeds one person may have open in a process: their browsers share one each. */
export const mostFeeds = 64;

/** All who read feeds in this process, and the one connection on which it hears for them. */
export class Hub {
  private readonly subscribers = new Set<Subscriber>();
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
    return [...this.subscribers].filter((subscriber) => subscriber.userId === userId).length;
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
    this.subscribers.add(subscriber);
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
    for (const subscriber of this.subscribers) subscriber.end();
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
      void this.look();
      for (const subscriber of this.subscribers) subscriber.beat();
    }, beatMs);
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
        for (const entry of written ?? []) this.hear(entry);
        for (const subscriber of begin) this.waiting.delete(subscriber);
        for (const subscriber of written === null ? this.followers() : begin) subscriber.miss();
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
    return [...this.subscribers].filter((subscriber) => !this.waiting.has(subscriber));
  }

  private hear({ id, deskId, articleId, actorId }: Written): void {
    for (const subscriber of this.followers()) {
      // What people do to their own account or to the desk may cost them what they read.
      if (articleId === null && (deskId === null || deskId === subscriber.deskId)) {
        if (deskId !== null || subscriber.userId === actorId) subscriber.beat();
      } else if (subscriber.deskId === deskId) subscriber.hear(id);
    }
  }

  private hearPresence(payload: string): void {
    const { deskId, articleId } = place.parse(JSON.parse(payload));
    for (const subscriber of this.subscribers) {
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
