'use client';

import { useState } from 'react';
import { TextArea } from '@/components/ui/fields/text-area';
import { writtenAnew } from '@/lib/changes/written-text';
import type { Entry } from '@/lib/outbox/entry';
import { useDesk } from '../review-context';
import { CardForm } from './card-form';
import { keepDraft, useDraft } from './drafts';

/** What the text made of two is kept under on the device; the form is open as long as there is one. */
export const mergeDraft = ({ claimId, id }: Entry) => `${claimId}:merge:${id}`;

/** One text of the two that somebody has to choose between, begun with their own. */
export function MergeForm({ entry }: { entry: Entry }) {
  const { actions, actor } = useDesk();
  const about = mergeDraft(entry);
  const written = useDraft(actor.userId, about) ?? '';
  const [isEmpty, setEmpty] = useState(false);
  const save = () => {
    const text = written.trim();
    setEmpty(text === '');
    if (text === '') return;
    keepDraft(actor.userId, about, null);
    actions.keepMine(entry.id, writtenAnew(entry.change, text));
  };
  return (
    <CardForm
      name="Make one of both"
      about={about}
      label="Save as one"
      onSave={save}
      className="mt-3 flex flex-col gap-2"
    >
      <TextArea
        label="Both as one"
        hint="It begins with yours: take over from the other what should stay."
        error={isEmpty && written.trim() === '' ? 'Write what should stand.' : undefined}
        rows={3}
        autoFocus
        maxLength={entry.change.kind === 'reword' ? 2000 : 10_000}
        dir="auto"
        value={written}
        onChange={(event) => keepDraft(actor.userId, about, event.target.value)}
        areaClassName="field-sizing-content max-h-48"
      />
    </CardForm>
  );
}
