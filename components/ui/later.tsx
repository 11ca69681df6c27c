'use client';

import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { NotLoaded } from './not-loaded';

type State<Props> = { Part: ComponentType<Props> | null; failed: boolean };

/** What fetches each part of the pages that comes later. */
const loads: (() => void)[] = [];

/** A part of the pages that is fetched once, for wherever it is used. */
class LaterPart<Props> {
  private readonly listeners = new Set<() => void>();
  private isAsked = false;
  private current: State<Props> = { Part: null, failed: false };

  constructor(
    readonly what: string,
    private readonly fetchPart: () => Promise<ComponentType<Props>>,
  ) {
    loads.push(this.load);
  }

  readonly state = (): State<Props> => this.current;

  readonly follow = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly load = (): void => {
    if (this.isAsked) return;
    this.isAsked = true;
    this.fetchPart().then(
      (Part) => this.become({ Part, failed: false }),
      () => {
        this.isAsked = false;
        this.become({ Part: null, failed: true });
        // Once there is a network again it need not be asked for.
        addEventListener('online', this.load, { once: true });
      },
    );
  };

  private become(next: State<Props>): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}

function Later<Props extends object>({ part, props }: { part: LaterPart<Props>; props: Props }) {
  const { Part, failed } = useSyncExternalStore(part.follow, part.state, part.state);
  const { load } = part;
  useEffect(() => load(), [load]);
  if (Part) return <Part {...props} />;
  if (failed) return <NotLoaded what={part.what} onRetry={part.load} />;
  return (
    <p role="status" className="text-muted">
      Loading {part.what} …
    </p>
  );
}

/**
 * A part of the page whose script comes later: when it is first drawn, or before that with
 * `loadAll`. Once it is there it is drawn at once. Where the server cannot be reached it says so, and
 * can be asked for again. `what` is what it shows: “the form”.
 */
export function later<Props extends object>(
  what: string,
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = new LaterPart(what, fetchPart);
  return (props) => <Later part={part} props={props} />;
}

/** Fetches every part that comes later, so that it is there before it is wanted, also without a server. */
export function loadAll(): void {
  for (const load of loads) load();
}
