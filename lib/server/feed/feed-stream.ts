import type { Actor } from '@/lib/desks/actor';
import { type FeedEvent, heartbeat, writeEvent } from '@/lib/feed/feed-event';
import { findFeedPosition, listMissedEntries } from '@/lib/feed/queries';
import { type FeedEntry, mostReplayed } from '@/lib/feed/schema';
import type { Role } from '@/prisma/generated/enums';
import type { HeardEntries } from './heard-entries';
import type { Hub, Subscriber } from './hub';

export type FeedOptions = {
  hub: Hub;
  actor: Actor;
  /** The actor as the database has them at this moment; null where they may read no more. */
  actorNow: () => Promise<Actor | null>;
  /** The entry after which to begin; null for what comes from now on. */
  after: string | null;
  /** Whether to stay open once everything so far was told. */
  follow: boolean;
  /** Aborted once the reader has gone. An answer that was never begun is not cancelled. */
  gone: AbortSignal;
};

/** How many events may wait for a reader who does not take them. */
const mostWaiting = 1000;

/**
 * One reader's feed. Whoever writes only tells it that there is something; what of that it tells is
 * found for its reader, who may see what they may see at that moment.
 */
export class FeedStream implements Subscriber {
  readonly deskId: string;
  readonly userId: string;
  readonly body: ReadableStream<Uint8Array>;
  private readonly encoder = new TextEncoder();
  private controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  private leave: () => void = () => {};
  private heard: HeardEntries[] = [];
  private readonly visited = new Set<string>();
  private missed = false;
  private beaten = false;
  private working = false;
  private begun = false;
  /** The reader as they were found last. What changes that is in the ledger, and makes a beat. */
  private known: Actor | null = null;
  /** What the reader was last told that they are on the desk. */
  private role: Role | null = null;
  private position: string | null;

  constructor(private readonly options: FeedOptions) {
    this.deskId = options.actor.deskId;
    this.userId = options.actor.userId;
    this.position = options.after;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.controller = controller;
          if (options.gone.aborted) return this.end();
          options.gone.addEventListener('abort', () => this.end(), { once: true });
          if (options.follow) this.leave = options.hub.join(this);
          else this.miss();
        },
        cancel: () => this.stop(),
      },
      { highWaterMark: mostWaiting },
    );
  }

  hear(entries: HeardEntries): void {
    this.heard.push(entries);
    void this.work();
  }

  hearPresence(articleId: string): void {
    this.visited.add(articleId);
    void this.work();
  }

  miss(): void {
    this.missed = true;
    void this.work();
  }

  beat(): void {
    this.beaten = true;
    void this.work();
  }

  end(): void {
    const { controller } = this;
    this.stop();
    controller?.close();
  }

  private stop(): void {
    this.leave();
    this.controller = null;
  }

  private get busy(): boolean {
    return this.missed || this.beaten || this.heard.length + this.visited.size > 0;
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      while (this.controller && this.busy) await this.tell();
      if (!this.options.follow) this.end();
    } catch (error) {
      // Most likely the database is away; the reader asks again after what it has heard. Where the reader
      // has left, or the process stops, nothing has broken off.
      if (this.controller) process.stderr.write(`A feed broke off: ${String(error)}\n`);
      this.end();
    } finally {
      this.working = false;
    }
  }

  /** Takes up all that there is to look at, and tells of it. */
  private async tell(): Promise<void> {
    const { missed, beaten } = this;
    const { heard } = this;
    const articleIds = [...this.visited];
    this.missed = false;
    this.beaten = false;
    this.heard = [];
    this.visited.clear();
    if (beaten || missed) this.known = null;
    const actor = this.known ?? (await this.options.actorNow());
    this.known = actor;
    if (!actor) {
      this.send(writeEvent({ kind: 'role', role: null }));
      this.end();
      return;
    }
    if (beaten) this.send(heartbeat);
    if (this.begun) this.tellRole(actor);
    for (const articleId of articleIds) this.send(writeEvent({ kind: 'presence', articleId }));
    if (missed) await this.catchUp(actor);
    else for (const entries of heard) await this.tellHeard(actor, entries);
  }

  private async tellHeard(actor: Actor, heard: HeardEntries): Promise<void> {
    const entries = await heard.seenBy(actor);
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return;
    // One that was seen late takes nobody back.
    if (this.position !== null && BigInt(this.position) > BigInt(first.id)) {
      this.tellEntries(entries);
    } else {
      this.position = last.id;
      this.sendBytes(heard.eventsOf(entries));
    }
  }

  private async catchUp(actor: Actor): Promise<void> {
    const after = this.position ?? (await newest(actor));
    const isFresh = this.position === null;
    if (!this.begun) this.sendEvent({ kind: 'begin', position: after });
    this.begun = true;
    this.tellRole(actor);
    if (isFresh) return;
    const entries = await listMissedEntries(actor, after);
    if (entries.length <= mostReplayed) this.tellEntries(entries);
    else this.sendEvent({ kind: 'reset', position: await newest(actor) });
  }

  private tellRole({ role }: Actor): void {
    if (this.role === role) return;
    this.role = role;
    this.send(writeEvent({ kind: 'role', role }));
  }

  private tellEntries(entries: readonly FeedEntry[]): void {
    for (const entry of entries) {
      this.sendEvent({ kind: 'entry', position: later(this.position, entry.id), entry });
    }
  }

  private sendEvent(event: Extract<FeedEvent, { position: string }>): void {
    this.position = event.position;
    this.send(writeEvent(event));
  }

  private send(text: string): void {
    this.sendBytes(this.encoder.encode(text));
  }

  private sendBytes(bytes: Uint8Array): void {
    const { controller } = this;
    if (!controller) return;
    controller.enqueue(bytes);
    if ((controller.desiredSize ?? 0) < 0) this.end();
  }
}

const newest = async (actor: Actor) => (await findFeedPosition(actor)).position;

/** The later of two places in the ledger: an entry that was seen late takes nobody back. */
const later = (position: string | null, id: string) =>
  position !== null && BigInt(position) > BigInt(id) ? position : id;
