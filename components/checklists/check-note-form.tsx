'use client';

import { CardForm } from '@/components/claims/card/card-form';
import { keepDraft, useBegun, useDraft } from '@/components/claims/card/drafts';
import { useDesk } from '@/components/claims/review-context';
import { TextArea } from '@/components/ui/fields/text-area';
import { begunWith } from '@/lib/changes/change';
import type { Line } from '@/lib/checklists/list-questions';
import type { ClaimView } from '@/lib/claims/schema';

/** The note on a question of the checklist. What is written stays on the device until it is saved. */
export function CheckNoteForm({ claim, line }: { claim: ClaimView; line: Line }) {
  const { actions, actor } = useDesk();
  const { questionId, question, check } = line;
  const about = `${claim.id}:check:${questionId}`;
  const draft = useDraft(actor.userId, about);
  const begun = useBegun(
    actor.userId,
    about,
    begunWith(claim, `check ${questionId}`, actor.userId),
  );
  const written = draft ?? check?.note ?? '';
  const save = () => {
    const note = written.trim();
    const done = check?.done ?? false;
    if (note !== (check?.note ?? '')) {
      actions.write({ kind: 'set-check', questionId, question, done, note }, begun);
    }
    keepDraft(actor.userId, about, null);
    actions.open(null);
  };
  return (
    <CardForm
      name={`Note: ${question}`}
      about={about}
      label="Save note"
      onSave={save}
      className="mt-1 ml-6 flex flex-col gap-2"
    >
      <TextArea
        label="Note"
        rows={2}
        autoFocus
        maxLength={2000}
        dir="auto"
        value={written}
        onChange={(event) => keepDraft(actor.userId, about, event.target.value, begun)}
        areaClassName="field-sizing-content max-h-48"
      />
    </CardForm>
  );
}
