'use client';

import { clsx } from 'clsx';
import { Pencil, TextSelect } from 'lucide-react';
import { useState } from 'react';
import { useKeymap } from '@/components/keys/keys-store';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/fields/text-area';
import { begunWith } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { withKey } from '@/lib/keys/show-key';
import { useDesk, useReview } from '../review-context';
import { useLocked } from '../use-locked';
import { CardForm } from './card-form';
import { keepDraft, useBegun, useDraft } from './drafts';
import { WordingText } from './wording-text';
import { WordsForm } from './words-form';

/** The claim as a sentence of its own, and the form that rewords it. On a folded sheet a long one is cut short. */
export function ClaimWording({ claim, clamped }: { claim: ClaimView; clamped: boolean }) {
  const { actions, keys } = useDesk();
  const keymap = useKeymap(keys);
  const form = useReview((state) => state.form);
  const locked = useLocked();
  if (form?.kind === 'wording') return <WordingForm claim={claim} />;
  if (form?.kind === 'words') return <WordsForm form={form} />;
  return (
    <div className="group flex items-start">
      <p
        className={clsx(
          'foreign min-w-0 flex-1 font-serif text-lg leading-snug',
          clamped && 'max-desk:line-clamp-3',
        )}
      >
        <WordingText claim={claim} />
      </p>
      {!locked && (
        <>
          <Button
            look="quiet"
            aria-label="Edit the wording"
            title={withKey('Edit the wording', keymap['edit-wording'])}
            className="min-h-8! px-2! text-muted! pointer-coarse:min-h-10! pointer-coarse:px-3!"
            onClick={() => actions.open({ kind: 'wording' })}
          >
            <Pencil aria-hidden className="size-4" />
          </Button>
          <Button
            look="quiet"
            aria-label="Edit the words"
            title={withKey('Edit the words', keymap['edit-words'])}
            className="-mr-2 min-h-8! px-2! text-muted! pointer-coarse:min-h-10! pointer-coarse:px-3!"
            onClick={() => actions.editWords()}
          >
            <TextSelect aria-hidden className="size-4" />
          </Button>
        </>
      )}
    </div>
  );
}

function WordingForm({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const about = `${claim.id}:wording`;
  const draft = useDraft(actor.userId, about);
  const [error, setError] = useState<string>();
  const begun = useBegun(actor.userId, about, begunWith(claim, 'claim', actor.userId));
  const wording = draft ?? claim.wording;
  const save = () => {
    if (wording.trim() === '') {
      setError('A claim needs a wording.');
      return;
    }
    keepDraft(actor.userId, about, null);
    actions.reword(wording, begun);
  };
  return (
    <CardForm
      name="Wording"
      about={about}
      label="Save wording"
      onSave={save}
      className="flex flex-col gap-2"
    >
      <TextArea
        label="Wording"
        hint="A sentence that can be checked on its own. The words in the article stay as they are."
        error={error}
        rows={3}
        autoFocus
        maxLength={2000}
        dir="auto"
        value={wording}
        onChange={(event) => keepDraft(actor.userId, about, event.target.value, begun)}
        areaClassName="font-serif text-base! md:text-base!"
      />
    </CardForm>
  );
}
