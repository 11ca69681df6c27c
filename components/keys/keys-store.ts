'use client';

import { useSyncExternalStore } from 'react';
import type { Command } from '@/lib/keys/commands';
import { type Keymap, keymapOf, noKeys } from '@/lib/keys/keymap';
import type { KeysView } from '@/lib/keys/schema';

type Heard = { userId: string; keys: KeysView };

/** What was set on this page since it was loaded: going back shows a page as the server made it before. */
let newest: Heard | null = null;

/**
 * The keys of the person whose page this is. What they set on another page of this browser arrives
 * here too; other devices have it when they next open a page.
 */
export class KeysStore {
  private keys: KeysView;
  private keymap: Keymap;
  private channel: BroadcastChannel | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly userId: string,
    stored: KeysView,
  ) {
    const known = newest?.userId === userId ? newest.keys : stored;
    this.keys = known.version > stored.version ? known : stored;
    this.keymap = activeKeymap(this.keys);
  }

  /** The keys as the server has them, as far as this page knows. */
  readonly get = (): KeysView => this.keys;

  /** The key of each command; none where single keys are off. */
  readonly active = (): Keymap => this.keymap;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) this.listen();
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.leave();
    };
  };

  /** Takes what the server answered, and tells the other pages. */
  take(keys: KeysView): void {
    newest = { userId: this.userId, keys };
    this.show(keys);
    this.channel?.postMessage(newest);
  }

  private listen(): void {
    this.channel = new BroadcastChannel('claimdesk:keys');
    this.channel.onmessage = ({ data }: MessageEvent<Heard>) => {
      if (data.userId === this.userId && data.keys.version > this.keys.version) {
        newest = data;
        this.show(data.keys);
      }
    };
  }

  private leave(): void {
    this.channel?.close();
    this.channel = null;
  }

  private show(keys: KeysView): void {
    this.keys = keys;
    this.keymap = activeKeymap(keys);
    for (const listener of this.listeners) listener();
  }
}

const activeKeymap = ({ on, own }: KeysView): Keymap => (on ? keymapOf(own) : noKeys);

/** The key of each command as the page follows it; none where single keys are off. */
export function useKeymap(store: KeysStore): Keymap {
  return useSyncExternalStore(store.subscribe, store.active, store.active);
}

/** The keys as the server has them. */
export function useKeys(store: KeysStore): KeysView {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

/** The key of one command; null where there is none. */
export function useKeyOf(store: KeysStore, command: Command): string | null {
  return useKeymap(store)[command];
}
