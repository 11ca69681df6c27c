'use client';

import { useState } from 'react';
import { keepOnDevice, readOnDevice, useOnDevice } from '@/components/on-device';
import type { Begun } from '@/lib/changes/change';

// What somebody is writing is kept on the device, by person and claim, so that
// choosing another claim, a reload or a closed tab loses no word of it.

const keyFor = (userId: string, about: string) => `claimdesk:draft:${userId}:${about}`;
const begunKeyFor = (userId: string, about: string) => `${keyFor(userId, about)}:begun`;

/** The draft about something, such as `<claim id>:rationale`; null where there is none. */
export function readDraft(userId: string, about: string): string | null {
  return readOnDevice(keyFor(userId, about));
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
  keepOnDevice({
    [keyFor(userId, about)]: draft,
    [begunKeyFor(userId, about)]: draft !== null && begun ? JSON.stringify(begun) : null,
  });
}

/** A draft that the page follows; null on the server. */
export function useDraft(userId: string, about: string): string | null {
  return useOnDevice(keyFor(userId, about));
}

/** What the draft about something was begun with, also before a reload; without a draft it is begun now. */
export function useBegun(userId: string, about: string, now: Begun): Begun {
  const [begun] = useState(() => readBegun(userId, about) ?? now);
  return begun;
}

function readBegun(userId: string, about: string): Begun | null {
  try {
    const kept: unknown = JSON.parse(readOnDevice(begunKeyFor(userId, about)) ?? 'null');
    const { version, standing } = Object(kept) as Partial<Record<keyof Begun, unknown>>;
    if (typeof standing !== 'string') return null;
    return { version: typeof version === 'number' ? version : null, standing };
  } catch {
    return null;
  }
}
