import type { Actor } from '@/lib/desks/actor';
import { writeEvent } from '@/lib/feed/feed-event';
import { findFeedEntriesOfAll } from '@/lib/feed/queries';
import type { FeedEntry } from '@/lib/feed/schema';

type Asked = { actors: Actor[]; found: Promise<FeedEntry[][]> };

const encoder = new TextEncoder();

/**
 * Entries of one desk that were heard of together. Every reader of the desk asks for those that they may
 * see: who asks at the same moment is answered by one look at the ledger, and what is the same for
 * many is written once.
 */
export class HeardEntries {
  private asked: Asked | null = null;
  private readonly written = new WeakMap<readonly FeedEntry[], Uint8Array>();

  constructor(private readonly ids: readonly string[]) {}

  /** Those that the actor may hear of, oldest first. */
  async seenBy(actor: Actor): Promise<FeedEntry[]> {
    const asked = this.asked ?? this.begin();
    const place = asked.actors.push(actor) - 1;
    return (await asked.found)[place] ?? [];
  }

  /** Their events as they are sent, to whoever was told of nothing later. */
  eventsOf(entries: readonly FeedEntry[]): Uint8Array {
    const known = this.written.get(entries);
    if (known) return known;
    const events = entries.map((entry) => writeEvent({ kind: 'entry', position: entry.id, entry }));
    const bytes = encoder.encode(events.join(''));
    this.written.set(entries, bytes);
    return bytes;
  }

  private begin(): Asked {
    const actors: Actor[] = [];
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.asked = null;
      return findFeedEntriesOfAll(actors, this.ids);
    });
    this.asked = { actors, found };
    return this.asked;
  }
}
