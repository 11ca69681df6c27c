export type Tabs<Message> = { tell: (message: Message) => void; leave: () => void };

/**
 * Joins the tabs of this browser that have the same thing open under `name`.
 * One of them leads, and when it closes another takes over. A browser that has
 * no locks lets every tab lead.
 */
export function joinTabs<Message>(
  name: string,
  { hear, lead }: { hear: (message: Message) => void; lead: () => void },
): Tabs<Message> {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  const leaving = new AbortController();
  if ('locks' in navigator) {
    const untilLeft = () =>
      new Promise<void>((resolve) => {
        // It may have left after its turn had come and before it heard of that.
        if (leaving.signal.aborted) return resolve();
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
