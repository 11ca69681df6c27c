'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocked } from '../use-locked';

type CardSelectProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
};

/** One of the facts of a claim that is chosen from a list; it reads as text until somebody comes near. */
export function CardSelect({ label, value, onChange, children }: CardSelectProps) {
  const locked = useLocked();
  return (
    <label className="flex items-center gap-3">
      <span className="w-label shrink-0 text-muted">{label}</span>
      <span className="relative min-w-0">
        <select
          value={value}
          disabled={locked}
          onChange={(event) => onChange(event.target.value)}
          className="field-sizing-content min-h-8 max-w-full appearance-none rounded-md border border-transparent bg-card py-0.5 pr-7 pl-1 text-base enabled:hover:border-edge disabled:opacity-100 md:text-sm pointer-coarse:min-h-11"
        >
          {children}
        </select>
        {!locked && (
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-1.5 size-4 -translate-y-1/2 text-muted"
          />
        )}
      </span>
    </label>
  );
}
