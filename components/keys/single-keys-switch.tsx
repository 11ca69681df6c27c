'use client';

import { SettingSwitch } from '@/components/ui/fields/setting-switch';
import { type KeysStore, useKeys } from './keys-store';
import { saveKeys } from './save-keys';

/** Whether single keys do anything for this person. */
export function SingleKeysSwitch({ store }: { store: KeysStore }) {
  const { on } = useKeys(store);
  return (
    <SettingSwitch
      label="Single keys"
      on={on}
      store={(wanted) => saveKeys(store, { ...store.get(), on: wanted })}
    />
  );
}
