'use client';

import { useSyncExternalStore } from 'react';

// What somebody is writing is kept on the device, by person and claim, so that
// choosing another claim, a reload or a closed tab loses no word of it.

const keyFor = (userId: string, about: string) => `claimdesk:draft:${userId}:${about}`;
const listeners = new Set<() => void>();
/** The same drafts, for a device that keeps nothing. */
const held = new Map<string, string>();

/** The draft about something, such as `<claim id>:rationale`; null where there is none. */
export function readDraft(userId: string, about: string): string | null {
  const key = keyFor(userId, about);
  try {
    return localStorage.getItem(key) ?? held.get(key) ?? null;
  } catch {
    return held.get(key) ?? null;
  }
}

/** Keeps a draft, or with null forgets it. */
export function keepDraft(userId: string, about: string, draft: string | null): void {
  const key = keyFor(userId, about);
  held.delete(key);
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, draft);
  } catch {
    if (draft !== null) held.set(key, draft);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** A draft that the page follows; null on the server. */
export function useDraft(userId: string, about: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => readDraft(userId, about),
    () => null,
  );
}
