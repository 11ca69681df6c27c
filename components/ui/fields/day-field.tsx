'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { TextField } from './text-field';

/**
 * A day to fill in. The browser hands over one that is half typed as none at all, so its form is not
 * sent before the day is whole or gone.
 */
export function DayField({ error, ...field }: Omit<ComponentProps<typeof TextField>, 'type'>) {
  const input = useRef<HTMLInputElement>(null);
  const [isHalf, setHalf] = useState(false);
  useEffect(() => {
    const form = input.current?.form;
    const refuse = (event: SubmitEvent) => {
      if (!input.current?.validity.badInput) return;
      event.preventDefault();
      // Before whoever sends the form hears of it.
      event.stopImmediatePropagation();
      setHalf(true);
      input.current.focus();
    };
    form?.addEventListener('submit', refuse, { capture: true });
    return () => form?.removeEventListener('submit', refuse, { capture: true });
  }, []);
  const lookAgain = () => setHalf((was) => was && input.current?.validity.badInput === true);
  return (
    <TextField
      {...field}
      ref={input}
      type="date"
      error={isHalf ? 'Complete the day, or clear it.' : error}
      onInput={lookAgain}
      onBlur={lookAgain}
    />
  );
}
