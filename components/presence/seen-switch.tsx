'use client';

import { callApi } from '@/components/call-api';
import { SettingSwitch } from '@/components/ui/fields/setting-switch';
import type { setSeen } from '@/lib/presence/contract';

/** Whether others see where a person works. */
export function SeenSwitch({ seen }: { seen: boolean }) {
  return (
    <SettingSwitch
      label="Others see where I work"
      on={seen}
      store={(wanted) =>
        callApi<typeof setSeen>({ method: 'PUT', path: '/presence', body: { seen: wanted } })
      }
    />
  );
}
