'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import type { getImport } from '@/lib/imports/contract';
import type { ImportView } from '@/lib/imports/schema';

/** How often a running import is asked how far it has come, in ms. */
const betweenMs = 1000;

/**
 * An import as it stands, asked for once a second while it runs and somebody looks. `onMoved` is
 * told whenever it has come further.
 */
export function useImport(
  desk: string,
  read: ImportView,
  onMoved: () => void,
): [ImportView, (now: ImportView) => void] {
  const [shown, setShown] = useState({ read, now: read });
  // The server has read it anew.
  if (shown.read !== read) setShown({ read, now: read });
  const { now } = shown;
  const show = (next: ImportView) => setShown((before) => ({ ...before, now: next }));
  const ask = useEffectEvent(async () => {
    if (document.visibilityState !== 'visible') return;
    const path = `/desks/${desk}/imports/${now.id}`;
    try {
      const next = await callApi<typeof getImport>({ method: 'GET', path });
      show(next);
      if (JSON.stringify(next) !== JSON.stringify(now)) onMoved();
    } catch (error) {
      // A server that cannot be reached is asked again; the import goes on meanwhile.
      if (!(error instanceof Unreachable)) throw error;
    }
  });
  const runs = now.state === 'RUNNING';
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void ask(), betweenMs);
    return () => clearInterval(timer);
  }, [runs]);
  return [now, show];
}
