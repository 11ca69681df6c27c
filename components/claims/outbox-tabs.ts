import type { ClaimView } from '@/lib/claims/schema';
import type { QueueStep } from '@/lib/outbox/queue';
import type { Trouble } from '@/lib/outbox/save-state';

/** What the tabs of one person on one article tell each other. */
export type TabMessage =
  | { kind: 'step'; step: QueueStep }
  | {
      kind: 'answer';
      step: QueueStep;
      claims: readonly ClaimView[];
      claimIds: readonly string[];
      at: number;
    }
  | { kind: 'trouble'; trouble: Trouble | null }
  /** A tab has just opened and does not know yet how things stand. */
  | { kind: 'joined' }
  | { kind: 'retry' };

export type Tabs = { tell: (message: TabMessage) => void; leave: () => void };

/**
 * Joins the tabs that have the same article open. One of them leads: it alone
 * sends, and when it closes another takes over. A browser that has no locks
 * lets every tab lead; a change sent twice is stored once all the same.
 */
export function joinTabs(
  name: string,
  { hear, lead }: { hear: (message: TabMessage) => void; lead: () => void },
): Tabs {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  const leaving = new AbortController();
  if ('locks' in navigator) {
    const untilLeft = () =>
      new Promise<void>((resolve) => {
        lead();
        leaving.signal.addEventListener('abort', () => resolve());
      });
    navigator.locks.request(name, { signal: leaving.signal }, untilLeft).catch(() => {
      // Left before it came to lead.
    });
  } else {
    lead();
  }
  return {
    tell: (message) => channel.postMessage(message),
    leave: () => {
      leaving.abort();
      channel.close();
    },
  };
}
