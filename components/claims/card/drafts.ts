'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Begun } from '@/lib/changes/change';

// What somebody is writing is kept on the device, by person and claim, so that
// choosing another claim, a reload or a closed tab loses no word of it.

const keyFor = (userId: string, about: string) => `claimdesk:draft:${userId}:${about}`;
const begunKeyFor = (userId: string, about: string) => `${keyFor(userId, about)}:begun`;
const listeners = new Set<() => void>();
/** The same drafts, for a device that keeps nothing. */
const held = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? held.get(key) ?? null;
  } catch {
    return held.get(key) ?? null;
  }
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

/** The draft about something, such as `<claim id>:rationale`; null where there is none. */
export function readDraft(userId: string, about: string): string | null {
  return read(keyFor(userId, about));
}

/**
 * Keeps a draft, or with null forgets it. `begun` is what its writer began
 * with, where it may have moved on by the time they go on writing.
 */
export function keepDraft(
  userId: string,
  about: string,
  draft: string | null,
  begun?: Begun,
): void {
  keep(keyFor(userId, about), draft);
  keep(begunKeyFor(userId, about), draft !== null && begun ? JSON.stringify(begun) : null);
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

/** What the draft about something was begun with, also before a reload; without a draft it is begun now. */
export function useBegun(userId: string, about: string, now: Begun): Begun {
  const [begun] = useState(() => readBegun(userId, about) ?? now);
  return begun;
}

function readBegun(userId: string, about: string): Begun | null {
  try {
    const kept: unknown = JSON.parse(read(begunKeyFor(userId, about)) ?? 'null');
    const { version, standing } = Object(kept) as Partial<Record<keyof Begun, unknown>>;
    if (typeof standing !== 'string') return null;
    return { version: typeof version === 'number' ? version : null, standing };
  } catch {
    return null;
  }
}
