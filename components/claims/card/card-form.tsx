'use client';

import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { useDesk } from '../review-context';
import { keepDraft } from './drafts';

type CardFormProps = {
  ref?: RefObject<HTMLFormElement | null>;
  name: string;
  /** What its draft is about. */
  about: string;
  /** The words of the button that saves. */
  label: string;
  /** Saves what is written and closes the form, or says what is missing. */
  onSave: () => void;
  onInput?: () => void;
  className?: string;
  children: ReactNode;
};

/**
 * A form on the card of a claim, of which one is open at a time. Ctrl or ⌘ with Enter saves it;
 * Cancel closes it and forgets what is written.
 */
export function CardForm({ about, label, onSave, className, children, ...form }: CardFormProps) {
  const { actions, actor } = useDesk();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
  };
  const cancel = () => {
    keepDraft(actor.userId, about, null);
    actions.open(null);
  };
  return (
    <form
      ref={form.ref}
      noValidate
      onSubmit={submit}
      onKeyDown={saveByKey}
      onInput={form.onInput}
      aria-label={form.name}
      className={className ?? 'flex flex-col gap-3 rounded-md border border-line bg-paper p-3'}
    >
      {children}
      <div className="flex items-center gap-2">
        <Button type="submit" size="small" look="primary">
          {label}
        </Button>
        <Button size="small" onClick={cancel}>
          Cancel
        </Button>
        <span className="text-xs text-muted pointer-coarse:hidden">or Ctrl + Enter</span>
      </div>
    </form>
  );
}
