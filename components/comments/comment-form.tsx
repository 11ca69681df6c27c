'use client';

import { useEffect, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { CardForm } from '@/components/claims/card/card-form';
import { keepDraft, useBegun, useDraft } from '@/components/claims/card/drafts';
import { showInCard } from '@/components/claims/card/show-in-card';
import { useDesk } from '@/components/claims/review-context';
import { begunWith } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { mentionedIn } from '@/lib/comments/mentioned';
import { MentionField } from './mention-field';
import { useColleagues } from './use-colleagues';

/** Says something about a claim, or something else. What is written stays on the device until it is sent. */
export function CommentForm({ claim, commentId }: { claim: ClaimView; commentId: string | null }) {
  const { actions, actor } = useDesk();
  const people = useColleagues(actor.deskSlug);
  const existing = claim.comments.find(({ id }) => id === commentId);
  const about = `${claim.id}:comment:${commentId ?? 'new'}`;
  const row = `comment ${commentId ?? 'new'}`;
  const begun = useBegun(actor.userId, about, begunWith(claim, row, actor.userId));
  const draft = useDraft(actor.userId, about);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const written = draft ?? existing?.text ?? '';

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    showInCard(field.current?.closest('form'));
  }, []);

  const save = () => {
    const text = written.trim();
    setEmpty(text === '');
    if (text === '') {
      field.current?.focus();
      return;
    }
    keepDraft(actor.userId, about, null);
    const mentions = mentionedIn(text, people.length > 0 ? people : (existing?.mentions ?? []));
    const content = { text, mentions };
    if (existing) {
      actions.write({ kind: 'change-comment', commentId: existing.id, content }, begun);
    } else {
      actions.write({ kind: 'add-comment', commentId: uuid(), content }, begun);
    }
    actions.open(null);
  };
  return (
    <CardForm
      name={existing ? 'Change the comment' : 'Comment'}
      about={about}
      label={existing ? 'Save comment' : 'Add comment'}
      onSave={save}
    >
      <MentionField
        field={field}
        label="Comment"
        value={written}
        people={people.filter(({ id }) => id !== actor.userId)}
        error={empty && written.trim() === '' ? 'A comment needs words.' : undefined}
        onChange={(value) => keepDraft(actor.userId, about, value, begun)}
      />
    </CardForm>
  );
}
