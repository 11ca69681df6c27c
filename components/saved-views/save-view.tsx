'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { TextField } from '@/components/ui/fields/text-field';
import { canShareSavedViews } from '@/lib/saved-views/access';
import type { SavedViewsProps } from './saved-views';
import { lasting, sendNewView, whyNotSaved } from './send-view';

type SaveViewProps = Omit<SavedViewsProps, 'views'> & {
  onSaved: (id: string) => void;
  onClose: () => void;
};

/** Keeps what the board shows under a name. */
export function SaveView({ desk, query, person, onSaved, onClose }: SaveViewProps) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [id] = useState(() => uuid());
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') {
      setError('Write a name first.');
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      await sendNewView(desk, { id, name, shared, query: lasting(query) });
      router.refresh();
      onSaved(id);
      onClose();
    } catch (problem) {
      setError(whyNotSaved(problem));
      setBusy(false);
      field.current?.focus();
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Save this view"
      description="Its filter, order and search, under a name. It shows what is there whenever you open it."
      initialFocus={field}
    >
      <form onSubmit={save} noValidate className="flex flex-col gap-4">
        <TextField
          ref={field}
          label="Name"
          maxLength={60}
          dir="auto"
          autoComplete="off"
          value={name}
          error={error}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setError(undefined);
          }}
        />
        {canShareSavedViews(person) && (
          <label className="flex min-h-10 w-fit items-center gap-2">
            <input
              type="checkbox"
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
              className="size-4 accent-accent"
            />
            For everybody on the desk
          </label>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button type="submit" look="primary" busy={busy}>
            Save view
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
