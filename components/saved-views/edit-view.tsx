'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { canShareSavedViews } from '@/lib/saved-views/access';
import { goneWords } from '@/lib/saved-views/gone-parts';
import type { SavedView } from '@/lib/saved-views/schema';
import type { SavedViewsProps } from './saved-views';
import { lasting, sendViewChange, sendViewRemoval, whyNotSaved } from './send-view';

type EditViewProps = Omit<SavedViewsProps, 'views'> & {
  view: SavedView;
  onRemoved: (view: SavedView) => void;
};

type Change = Parameters<typeof sendViewChange>[2];

/** One saved view: its name, what it asks for, whose it is, and away with it. */
export function EditView({ desk, query, person, view: given, onRemoved }: EditViewProps) {
  const router = useRouter();
  // What the server answered with is known here before the page has read it anew.
  const [answered, setAnswered] = useState(given);
  const view = answered.version > given.version ? answered : given;
  const [name, setName] = useState(view.name);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const [said, say] = useState('');

  async function run(act: () => Promise<unknown>, done: () => void) {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await act();
      done();
      router.refresh();
    } catch (problem) {
      setError(whyNotSaved(problem));
    } finally {
      setBusy(false);
    }
  }
  const change = (wanted: Change, words: string) =>
    run(
      async () => setAnswered(await sendViewChange(desk, view, wanted)),
      () => say(words),
    );
  const isRenamed = name.trim() !== '' && name.trim() !== view.name;

  return (
    <li className="border-t border-line py-4 first:border-t-0 first:pt-0">
      <form
        aria-label={view.name}
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (isRenamed) void change({ name: name.trim() }, 'Renamed.');
        }}
      >
        <TextField
          label={view.shared ? 'Name, for everybody on the desk' : 'Name'}
          className="flex-1"
          maxLength={60}
          dir="auto"
          value={name}
          error={error}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy} disabled={!isRenamed} className={error && 'self-center'}>
          Rename
        </Button>
      </form>
      {view.gone.length > 0 && <p className="mt-1 text-unverified">{goneWords(view.gone)}.</p>}
      <div className="mt-2 -ml-3 flex flex-wrap items-center gap-1">
        <Button
          look="quiet"
          size="small"
          busy={busy}
          onClick={() => change({ query: lasting(query) }, 'It shows what the board shows now.')}
        >
          Overwrite with what is shown
        </Button>
        {canShareSavedViews(person) && (
          <Button
            look="quiet"
            size="small"
            busy={busy}
            onClick={() =>
              change(
                { shared: !view.shared },
                view.shared ? 'It is yours alone.' : 'Everybody on the desk has it.',
              )
            }
          >
            {view.shared ? 'Make it mine alone' : 'Share with the desk'}
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          busy={busy}
          onClick={() =>
            run(
              () => sendViewRemoval(desk, view),
              () => onRemoved(view),
            )
          }
        >
          Remove
        </Button>
        <span role="status" className="text-muted">
          {said}
        </span>
      </div>
    </li>
  );
}
