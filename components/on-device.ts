'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** What the device did not take, for as long as the page is open. */
const held = new Map<string, string>();

/** What is kept on this device under a key; null where nothing is. */
export function readOnDevice(key: string): string | null {
  // Where there was no room for what came last, the device still has what came before it.
  const last = held.get(key);
  if (last !== undefined) return last;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps values by their keys, or with null forgets them, and tells whoever follows one. */
export function keepOnDevice(values: Readonly<Record<string, string | null>>): void {
  for (const [key, value] of Object.entries(values)) keep(key, value);
  for (const listener of listeners) listener();
}

function keep(key: string, value: string | null): void {
  held.delete(key);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    if (value !== null) held.set(key, value);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What is kept under a key, followed by the page as it changes here and in other tabs; null on the server. */
export function useOnDevice(key: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => readOnDevice(key),
    () => null,
  );
}
