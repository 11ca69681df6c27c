'use client';

import { useRef } from 'react';
import { callApi } from '@/components/call-api';
import { SettingSwitch } from '@/components/ui/fields/setting-switch';
import { Problem } from '@/lib/api/problem';
import type { setFetching } from '@/lib/fetching/contract';
import type { FetchingView } from '@/lib/fetching/schema';

/** Whether the server fetches articles from web addresses, for an admin to say. */
export function FetchingSwitch({ desk, fetching }: { desk: string; fetching: FetchingView }) {
  const version = useRef(fetching.version);
  async function store(on: boolean) {
    const path = `/desks/${desk}/fetching`;
    const body = { on, version: version.current };
    try {
      const stored = await callApi<typeof setFetching>({ method: 'PUT', path, body });
      version.current = stored.version;
    } catch (error) {
      // The next attempt is made in knowledge of what somebody else has set.
      const current = error instanceof Problem ? error.extensions.current : undefined;
      if (isFetching(current)) version.current = current.version;
      throw error;
    }
  }
  return <SettingSwitch label="Fetch articles from web addresses" on={fetching.on} store={store} />;
}

const isFetching = (value: unknown): value is FetchingView =>
  typeof value === 'object' && value !== null && 'version' in value && 'on' in value;
