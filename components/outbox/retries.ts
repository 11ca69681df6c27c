import { backoffMs } from '@/lib/outbox/backoff';

/** When what could not be sent is sent again, by the ids of the entries. Instants are ms since 1970. */
export class Retries {
  private readonly failed = new Map<string, { count: number; until: number }>();

  /** How long an entry has to wait yet, in ms; 0 where it can go out. */
  waitOf(id: string, now: number): number {
    return Math.max(0, (this.failed.get(id)?.until ?? 0) - now);
  }

  /** An entry has failed once more: the next time it waits longer, and `leastMs` at the least. */
  fail(id: string, now: number, leastMs: number): void {
    const count = (this.failed.get(id)?.count ?? 0) + 1;
    this.failed.set(id, { count, until: now + Math.max(backoffMs(count), leastMs) });
  }

  /** An entry waits for so many ms, however often it did before. */
  postpone(id: string, now: number, ms: number): void {
    this.failed.set(id, { count: 1, until: now + ms });
  }

  forget(id: string): void {
    this.failed.delete(id);
  }

  /** Nothing has to wait any more. */
  forgetAll(): void {
    this.failed.clear();
  }
}
