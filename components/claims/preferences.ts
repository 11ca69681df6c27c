'use client';

import { useSyncExternalStore } from 'react';

/** What each person may set for themselves, kept on the device. */
export type Preference = 'go-on' | 'rail';

const keyFor = (preference: Preference) => `claimdesk:preference:${preference}`;
const listeners = new Set<() => void>();

/** What was set; null where nothing was. */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(keyFor(preference));
  } catch {
    return null;
  }
}

export function setPreference(preference: Preference, value: string): void {
  try {
    localStorage.setItem(keyFor(preference), value);
  } catch {
    // Without storage everything stays as it comes.
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

/** A preference that the page follows; null on the server and until something is set. */
export function usePreference(preference: Preference): string | null {
  return useSyncExternalStore(
    subscribe,
    () => readPreference(preference),
    () => null,
  );
}
