'use client';

import { useState } from 'react';
import { callApi } from '@/components/call-api';
import type { setSeen } from '@/lib/presence/contract';

/** Whether others see where a person works. It shows what the server has. */
export function SeenSwitch({ seen: stored }: { seen: boolean }) {
  const [seen, setOwn] = useState(stored);
  const [said, say] = useState('');
  const change = async (wanted: boolean) => {
    setOwn(wanted);
    say('Saving');
    try {
      await callApi<typeof setSeen>({ method: 'PUT', path: '/presence', body: { seen: wanted } });
      say('Saved');
    } catch {
      setOwn(!wanted);
      say('This could not be saved, and is as it was. Try again.');
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <label className="flex min-h-10 items-center gap-2">
        <input
          type="checkbox"
          checked={seen}
          onChange={(event) => void change(event.target.checked)}
          className="size-4 accent-accent"
        />
        Others see where I work
      </label>
      <span role="status" className="text-muted">
        {said}
      </span>
    </div>
  );
}
