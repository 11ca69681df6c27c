'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import type { SubLabelsView } from '@/lib/sub-labels/schema';

type Label = SubLabelsView['labels'][number];

type SubLabelRowProps = {
  label: Label;
  /** Whether it was added just now, and is to be written. */
  isAdded: boolean;
  error: string | undefined;
  onChange: (change: Partial<Label>) => void;
  onRemove: () => void;
};

/** One sub-label: its name, and how it goes: retired where verdicts have it, else removed. */
export function SubLabelRow({ label, isAdded, error, onChange, onRemove }: SubLabelRowProps) {
  const { name, retired, used } = label;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAdded) row.current?.querySelector('input')?.focus();
  }, [isAdded]);
  const called = name.trim() === '' ? 'the sub-label' : `“${name.trim()}”`;
  return (
    <li ref={row} className="flex flex-wrap items-start gap-2">
      <TextField
        className="min-w-40 flex-1"
        hideLabel
        label="Name of the sub-label"
        value={name}
        maxLength={40}
        dir="auto"
        autoComplete="off"
        error={error}
        hint={retired ? 'Retired: nobody can choose it, and where it was chosen it stands.' : ''}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {used || retired ? (
        <Button
          aria-label={`${retired ? 'Offer again' : 'Retire'} ${called}`}
          onClick={() => onChange({ retired: !retired })}
        >
          {retired ? 'Offer again' : 'Retire'}
        </Button>
      ) : (
        <Button aria-label={`Remove ${called}`} onClick={onRemove}>
          Remove
        </Button>
      )}
    </li>
  );
}
