'use client';

import { keepOnDevice, readOnDevice, useOnDevice } from '@/components/on-device';

/** What each person may set for themselves, kept on the device. */
export type Preference = 'go-on' | 'rail';

const keyFor = (preference: Preference) => `claimdesk:preference:${preference}`;

/** What was set; null where nothing was. */
export const readPreference = (preference: Preference): string | null =>
  readOnDevice(keyFor(preference));

export const setPreference = (preference: Preference, value: string): void =>
  keepOnDevice({ [keyFor(preference)]: value });

/** A preference that the page follows; null on the server and until something is set. */
export const usePreference = (preference: Preference): string | null =>
  useOnDevice(keyFor(preference));
