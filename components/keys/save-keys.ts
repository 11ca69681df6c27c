import { callApi } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import type { setKeys } from '@/lib/keys/contract';
import type { KeysView } from '@/lib/keys/schema';
import type { KeysStore } from './keys-store';

/**
 * Has the server store keys. Where somebody set others meanwhile, on another
 * page or device, those are taken over and the `stale-version` thrown on.
 */
export async function saveKeys(store: KeysStore, keys: KeysView): Promise<void> {
  try {
    store.take(await callApi<typeof setKeys>({ method: 'PUT', path: '/keys', body: keys }));
  } catch (error) {
    const current = error instanceof Problem ? error.extensions.current : undefined;
    if (isKeys(current)) store.take(current);
    throw error;
  }
}

const isKeys = (value: unknown): value is KeysView =>
  typeof value === 'object' && value !== null && 'own' in value;
