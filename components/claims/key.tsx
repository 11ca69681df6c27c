'use client';

import { type Command, keyOf } from '@/lib/claims/shortcuts';
import { usePreference } from './preferences';

/** The key that does what the button beside it does. Not shown where there are no keys to press. */
export function Key({ of }: { of: Command }) {
  const off = usePreference('single-keys') === 'off';
  if (off) return null;
  return (
    <span
      aria-hidden="true"
      className="grid h-4.5 min-w-4 place-items-center rounded-[4px] border border-current/40 px-0.5 font-sans text-xs leading-none opacity-80 pointer-coarse:hidden"
    >
      {keyOf(of)}
    </span>
  );
}
