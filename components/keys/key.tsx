'use client';

import type { Command } from '@/lib/keys/commands';
import { showKey } from '@/lib/keys/show-key';
import { useDesk } from '../claims/review-context';
import { useKeyOf } from './keys-store';

/** The person's key for what the button beside it does. Not shown where there is no key to press. */
export function Key({ of }: { of: Command }) {
  const key = useKeyOf(useDesk().keys, of);
  if (key === null) return null;
  return (
    <span
      aria-hidden="true"
      className="grid h-4.5 min-w-4 place-items-center rounded-[4px] border border-current/40 px-0.5 font-sans text-xs leading-none opacity-80 pointer-coarse:hidden"
    >
      {showKey(key).replace('Shift ', '⇧')}
    </span>
  );
}
