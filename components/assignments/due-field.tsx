'use client';

import { type RefObject, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { duePresets, toFieldValue } from '@/lib/assignments/due-presets';

type DueFieldProps = {
  /** What the field holds: a time in the person's zone, `YYYY-MM-DDTHH:mm`, or nothing. */
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  /** The field itself, which alone knows that a time is half typed. */
  field: RefObject<HTMLInputElement | null>;
};

/** By when an article is to be reviewed: at a time of the person's zone, some of which are one press away. */
export function DueField({ value, onChange, error, field }: DueFieldProps) {
  const [presets] = useState(() => duePresets(new Date()));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="flex flex-col gap-2">
      <TextField
        ref={field}
        label="Due"
        type="datetime-local"
        optional
        hint={`Your time, ${zone}.`}
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        {presets.map(({ label, at }) => (
          <Button
            key={label}
            size="small"
            aria-pressed={value === toFieldValue(at)}
            className="aria-pressed:border-accent aria-pressed:bg-accent-tint"
            onClick={() => onChange(toFieldValue(at))}
          >
            {label}
          </Button>
        ))}
        {value !== '' && (
          <Button size="small" look="quiet" onClick={() => onChange('')}>
            No time
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is wrong with a time that was chosen, as a sentence. Half typed it is handed over as none. */
export function dueError(
  at: Date | null,
  field: RefObject<HTMLInputElement | null>,
): string | undefined {
  if (field.current?.validity.badInput) return 'Complete the day and the time, or clear them.';
  return at !== null && at.getTime() < Date.now() ? 'This time has passed.' : undefined;
}
