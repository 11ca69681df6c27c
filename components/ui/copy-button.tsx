'use client';

import { useState } from 'react';
import { Button } from './button';
import type { ButtonLook, ButtonSize } from './button-look';

type CopyButtonProps = {
  /** What is put on the clipboard. */
  text: string;
  /** What is copied, for whoever hears the button and not its surroundings: “the one-time link”. */
  what: string;
  look?: ButtonLook;
  size?: ButtonSize;
};

/**
 * Copies a text that also stands beside it: some browsers keep the clipboard
 * to themselves, and then it can be selected by hand.
 */
export function CopyButton({ text, what, look = 'quiet', size = 'tiny' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <span className="inline-flex items-baseline gap-1 print:hidden">
      <Button look={look} size={size} onClick={copy}>
        Copy<span className="sr-only"> {what}</span>
      </Button>
      <span role="status" className="text-muted text-xs">
        {outcome === 'copied' && 'Copied'}
        {outcome === 'refused' && 'The browser keeps the clipboard closed. Select the words.'}
      </span>
    </span>
  );
}
