'use client';

import { useSyncExternalStore } from 'react';

/** Whether a part of the pages is there, and whether it could not be fetched when it was last asked for. */
export type PartState<Loaded> = { loaded: Loaded | null; failed: boolean };

/** A part of the pages that is fetched once, when it is first wanted, for wherever it is used. */
export class Part<Loaded> {
  private readonly listeners = new Set<() => void>();
  private asked: Promise<boolean> | null = null;
  private current: PartState<Loaded> = { loaded: null, failed: false };

  constructor(private readonly fetchPart: () => Promise<Loaded>) {}

  readonly state = (): PartState<Loaded> => this.current;

  readonly follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Fetches it, unless it is there or on its way. Answers with whether it is there. */
  readonly load = (): Promise<boolean> => {
    this.asked ??= this.fetchPart().then(
      (loaded) => this.become({ loaded, failed: false }),
      () => {
        this.asked = null;
        // Once there is a network again it need not be asked for.
        addEventListener('online', () => void this.load(), { once: true });
        return this.become({ loaded: null, failed: true });
      },
    );
    return this.asked;
  };

  private become(next: PartState<Loaded>): boolean {
    this.current = next;
    for (const listener of this.listeners) listener();
    return next.loaded !== null;
  }
}

/** A part as it is at this moment; `loaded` is null until it is there. */
export function usePart<Loaded>(part: Part<Loaded>): PartState<Loaded> {
  return useSyncExternalStore(part.follow, part.state, part.state);
}

const soon: Part<unknown>[] = [];

/** A part that is wanted also where the network is gone by then: `loadSoon` fetches it ahead. */
export function partForSoon<Loaded>(fetchPart: () => Promise<Loaded>): Part<Loaded> {
  const part = new Part(fetchPart);
  soon.push(part);
  return part;
}

/**
 * Fetches every part for soon, so that it is there before it is wanted, also without a server.
 * Resolves once each of them is there or could not be fetched.
 */
export async function loadSoon(): Promise<void> {
  await Promise.all(soon.map((part) => part.load()));
}
