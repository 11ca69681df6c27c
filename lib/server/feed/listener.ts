import { Client } from 'pg';
import { backoffMs } from '@/lib/outbox/backoff';

export type ListenerEvents = {
  /** Something was notified on a channel. */
  onNotice: (channel: string, payload: string) => void;
  /** It listens from now on: what was notified before, it has not heard. */
  onListening: () => void;
  /** It hears nothing until it listens again. */
  onLost: () => void;
};

/** How often a silent connection is tried, and how long it may take to answer, in ms. */
const tryEveryMs = 15_000;
const patienceMs = 10_000;

/**
 * A connection of its own on which this process hears what is notified in the
 * database, whichever process notifies it. One that breaks off is made again,
 * later and later, for as long as it takes.
 */
export class Listener {
  private client: Client | null = null;
  private failures = 0;
  private closed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly trying: ReturnType<typeof setInterval>;

  constructor(
    private readonly url: string,
    private readonly channels: readonly string[],
    private readonly events: ListenerEvents,
  ) {
    void this.connect();
    // A network that swallows everything never says that the other side is gone.
    this.trying = setInterval(() => void this.tryOut(), tryEveryMs);
    this.trying.unref();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.trying);
    clearTimeout(this.retry);
    await this.client?.end().catch(() => {});
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
    });
    this.client = client;
    client.on('notification', ({ channel, payload }) =>
      this.events.onNotice(channel, payload ?? ''),
    );
    let reason = 'it ended';
    client.on('error', ({ message }) => {
      reason = message;
    });
    client.once('end', () => this.lost(client, reason));
    try {
      await client.connect();
      for (const channel of this.channels) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      await client.end().catch(() => {});
      this.lost(client, String(error));
      return;
    }
    this.failures = 0;
    if (!this.closed) this.events.onListening();
  }

  private async tryOut(): Promise<void> {
    const { client } = this;
    await client?.query('SELECT 1').catch(() => client.end().catch(() => {}));
  }

  private lost(client: Client, reason: string): void {
    if (this.closed || this.client !== client) return;
    this.client = null;
    this.failures += 1;
    this.events.onLost();
    const ms = backoffMs(this.failures);
    process.stderr.write(`The feed's connection was lost: ${reason}. It is made anew.\n`);
    this.retry = setTimeout(() => void this.connect(), ms);
    this.retry.unref();
  }
}
