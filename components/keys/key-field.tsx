'use client';

import { clsx } from 'clsx';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/fields/field';
import { showKey } from '@/lib/keys/show-key';

type KeyFieldProps = {
  label: string;
  /** Null where the key is off. */
  value: string | null;
  standard: string | null;
  /** Why it cannot be this one. */
  refusal: string | null;
  onEnter: (key: string | null) => void;
};

/** The key of one command: a field that holds one character. */
export function KeyField({ label, value, standard, refusal, onEnter }: KeyFieldProps) {
  const id = useId();
  const refusalId = `${id}-refusal`;
  return (
    <div className="flex flex-col py-0.5">
      <div className="flex min-h-9 items-center gap-2">
        <label htmlFor={id} className="min-w-0 flex-1">
          {label}
        </label>
        {standard !== null && value !== standard && (
          <Button
            look="quiet"
            size="tiny"
            aria-label={`Back to ${showKey(standard)}: ${label}`}
            onClick={() => onEnter(standard)}
          >
            Back to {showKey(standard)}
          </Button>
        )}
        <input
          id={id}
          value={value ?? ''}
          placeholder="off"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? refusalId : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onEnter(typedInto(value, event.target.value))}
          className={clsx(controlClass, 'h-8 w-12! px-1! text-center pointer-coarse:h-10')}
        />
      </div>
      <p id={refusalId} role="status" className="text-disputed text-xs empty:hidden">
        {refusal}
      </p>
    </div>
  );
}

/** The character that was typed last, beside the one that stood there; null where the field was emptied. */
function typedInto(before: string | null, value: string): string | null {
  const characters = [...value];
  const last = characters.at(-1) ?? null;
  return characters.length > 1 && last === before ? (characters[0] ?? null) : last;
}
