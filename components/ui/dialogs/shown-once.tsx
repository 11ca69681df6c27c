'use client';

import { useState } from 'react';
import { Button } from '../button';
import { controlClass, Field } from '../fields/field';

type ShownOnceProps = {
  label: string;
  value: string;
  /** The words of the button that copies it. */
  copy: string;
};

/** A secret that is shown this once, to be copied by the button or by hand. */
export function ShownOnce({ label, value, copy }: ShownOnceProps) {
  const [isCopied, setCopied] = useState(false);

  async function copyValue() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // The browser keeps the clipboard to itself; the words are there to be copied by hand.
      setCopied(false);
    }
  }

  return (
    <Field label={label}>
      {(control) => (
        <div className="flex flex-wrap gap-2">
          <input
            {...control}
            readOnly
            value={value}
            onFocus={(event) => event.currentTarget.select()}
            className={`${controlClass} h-10 min-w-40 flex-1 font-mono`}
          />
          <Button onClick={copyValue}>{isCopied ? 'Copied' : copy}</Button>
        </div>
      )}
    </Field>
  );
}
